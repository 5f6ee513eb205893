import type { Outcome } from '../../../../core/device'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Notice } from '../../../../ui'
import { levelOf } from '../../rules/bands'
import type { Nearest } from '../../rules/now'
import { texts } from '../../texts/zh'
import { Banded } from './banded'

/** What came of looking for the nearest station. */
export type Found = Nearest | Exclude<Outcome, 'done'>

/** The nearest station with its air; or why there is none, and where to look. */
export function NearestCard({ found }: { found: Found }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  if (typeof found === 'string') return <Notice>{t.notFound[found]}</Notice>
  const { station, km, out } = found
  const level = levelOf(station.aqi ?? 0)
  return (
    <Card kind="list" title={t.nearestTitle}>
      <Cell
        first
        title={station.name[language]}
        note={out ? t.insteadOf(t.away(km), out.name[language]) : t.away(km)}
        value={
          <Banded level={level} value={station.aqi}>
            {t.shortBand(level)}
          </Banded>
        }
      />
    </Card>
  )
}
