import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { NothingFound } from '../../../../kits/personal/parts/nothing-found'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Card, Cell } from '../../../../ui'
import { cases } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'

export default function CasesPage() {
  const { city } = useArrival()
  const loaded = cases.useLoaded(city)
  const t = useTexts(texts)
  return (
    <PersonalPage city={city} title={t.title} service="progress" department={t.department} of={loaded} shape={shape}>
      {({ yours, theirs, office }, { again }) => {
        const rows = [...yours, ...theirs]
        if (rows.length === 0)
          return <NothingFound title={() => t.none} text={t.noneText} office={office} onRetry={again} />
        return (
          <Card kind="list">
            {rows.map(({ id, title, holder }, index) => (
              <Cell key={id} first={index === 0} title={title} note={holder} />
            ))}
          </Card>
        )
      }}
    </PersonalPage>
  )
}
