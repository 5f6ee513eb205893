import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { Foot } from '../../../../kits/personal/parts/page-end'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card } from '../../../../ui'
import { violations } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'

export default function ViolationPage() {
  const { city, params } = useArrival()
  const loaded = violations.useLoaded(city)
  const t = useTexts(texts)
  return (
    <PersonalPage city={city} title={t.title} service="traffic" department={t.department} of={loaded} shape={shape}>
      {(answer, { problem, again }) => (
        <>
          <StaleNotice of={answer} problem={problem} who={t.department.who} onRetry={again} />
          {answer.violations
            .filter((one) => one.id === params.id)
            .map(({ id: key, named, place, by }) => (
              <Card key={key} kind="lead" title={named} note={by ? t.by(by, answer.on) : place} />
            ))}
          <Foot office={answer.office} asOf={answer.asOf} />
        </>
      )}
    </PersonalPage>
  )
}
