import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Card, Figure } from '../../../../ui'
import { covers } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'

export default function CoverPage() {
  const { city } = useArrival()
  const t = useTexts(texts)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="medical-insurance"
      department={t.department}
      of={covers.useLoaded(city)}
      shape={shape}
    >
      {({ status }) => (
        <Card kind="lead">
          <Figure label={t.title} value={t.status[status]} medium />
        </Card>
      )}
    </PersonalPage>
  )
}
