import { openPage } from '../../../core/arrival/open-page'
import { useTexts } from '../../../core/text'
import { Card, Cell, Group } from '../../../ui'
import type { Matter } from './store'
import { texts } from './texts'

interface RelatedProps {
  guide: Matter
  city: string
}

/** What comes after a matter, and the life events that it is a step of. */
export function Related({ guide: { next, events: lifeEvents = [] }, city }: RelatedProps) {
  const t = useTexts(texts)
  return (
    <>
      {next.length > 0 && <Group>{t.next}</Group>}
      {next.length > 0 && (
        <Card kind="list">
          {next.map(({ id, title }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={title}
              onTap={() => openPage('pages/guide/matter/index', { id, city })}
            />
          ))}
        </Card>
      )}
      {lifeEvents.length > 0 && (
        <Card kind="list">
          {lifeEvents.map(({ id, title }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={t.stepOf(title)}
              note={t.others}
              onTap={() => openPage('pages/guide/event/index', { id, city })}
            />
          ))}
        </Card>
      )}
    </>
  )
}
