import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import { records } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { openGuide, RetirementCell } from '../ways'
import { Content } from './content'
import './index.scss'

/** What the pension could be: every term of the sum, marked as an estimate. */
export default function PensionPage() {
  const { city } = useArrival()
  const { pension: t, record: tRecord, department } = useTexts(texts)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="social-insurance"
      department={department}
      of={records.useLoaded(city)}
      shape={shape}
      bar={({ status, pension, basis }) => {
        if (status === 'drawing' || !pension) return <CallButton primary phone={basis.office.phone} />
        if (status === 'stopped')
          return <Button onTap={() => openGuide('pension-flexible', city)}>{tRecord.ownDo}</Button>
        return <Button onTap={() => openGuide('retirement', city)}>{t.prepare}</Button>
      }}
      instead={<RetirementCell />}
    >
      {(record, shown) => <Content record={record} {...shown} />}
    </PersonalPage>
  )
}
