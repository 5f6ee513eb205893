import { openPage } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { NothingFound } from '../../../../kits/personal/parts/nothing-found'
import { Foot } from '../../../../kits/personal/parts/page-end'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell } from '../../../../ui'
import { violations } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'

export default function ViolationsPage() {
  const { city } = useArrival()
  const loaded = violations.useLoaded(city)
  const t = useTexts(texts)
  return (
    <PersonalPage city={city} title={t.title} service="traffic" department={t.department} of={loaded} shape={shape}>
      {(answer, { problem, again }) => (
        <>
          <StaleNotice of={answer} problem={problem} who={t.department.who} onRetry={again} />
          {answer.violations.length === 0 && (
            <NothingFound title={t.none} text={t.noneText} office={answer.office} onRetry={again} />
          )}
          {answer.violations.length > 0 && (
            <Card kind="list">
              {answer.violations.map(({ id, named, place, by }, index) => (
                <Cell
                  key={id}
                  first={index === 0}
                  title={named}
                  note={by ? t.by(by, answer.on) : place}
                  onTap={() => openPage('services/traffic/pages/violation/index', { city, id })}
                />
              ))}
            </Card>
          )}
          <Foot office={answer.office} asOf={answer.asOf} />
        </>
      )}
    </PersonalPage>
  )
}
