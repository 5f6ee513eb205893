import { openGuide } from '../../../../core/arrival/open-guide'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { copy } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { BarText, Button } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { records } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { useOutlook } from '../use-outlook'
import { openOwn, RetirementCell } from '../ways'
import { Content } from './content'
import './index.scss'

/** What was paid, whether this month came, and what is owed. */
export default function RecordPage() {
  const { city } = useArrival()
  const { record: t, department } = useTexts(texts)
  const bar = (value: SocialRecord, { care }: { care: boolean }) => {
    const { status, late, payer, basis } = value
    if (status === 'none') return <OtherCityButton />
    if (status === 'drawing') return <CallButton primary phone={basis.office.phone} />
    if (status === 'stopped') return <Button onTap={() => openGuide('pension-flexible')}>{t.ownDo}</Button>
    if (late.length === 0 || payer === 'self') return <RetirementBar record={value} city={city} care={care} />
    const data = t.urgeText(late.map(({ month }) => month))
    return <Button onTap={() => void copy(data)}>{t.copy}</Button>
  }
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="social-insurance"
      department={department}
      of={records.useLoaded(city)}
      shape={shape}
      bar={bar}
      instead={<RetirementCell first />}
    >
      {(value, shown) => <Content record={value} city={city} {...shown} />}
    </PersonalPage>
  )
}

interface RetirementBarProps {
  record: SocialRecord
  city: string
  care: boolean
}

/** The month of retirement where it is known, and the way to how it is worked out. */
function RetirementBar({ record, city, care }: RetirementBarProps) {
  const { record: t, retirement } = useTexts(texts)
  const outlook = useOutlook(record.basis, record)
  return (
    <>
      {outlook && !care && <BarText note={t.retireBar} title={retirement.month(outlook.retirement.month)} />}
      <Button onTap={() => openOwn('retirement', city)}>{outlook ? t.retireDo : t.retireAskDo}</Button>
    </>
  )
}
