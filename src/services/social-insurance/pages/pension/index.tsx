import { openGuide } from '../../../../core/arrival/open-guide'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button, ShareBar } from '../../../../ui'
import { records } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { Content } from './content'
import { WithoutCentre } from './said'
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
        if (status === 'none') return <OtherCityButton />
        if (status === 'drawing' || !pension) return <CallButton primary phone={basis.office.phone} />
        if (status === 'stopped') return <Button onTap={() => openGuide('pension-flexible')}>{tRecord.ownDo}</Button>
        return (
          <ShareBar>
            <Button onTap={() => openGuide('retirement')}>{t.prepare}</Button>
          </ShareBar>
        )
      }}
      instead={<WithoutCentre city={city} />}
      share={{ title: t.shareTitle }}
    >
      {(record, shown) => <Content record={record} {...shown} />}
    </PersonalPage>
  )
}
