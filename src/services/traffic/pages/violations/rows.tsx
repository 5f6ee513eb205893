import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { dayOf, daysBetween } from '../../../../shared/days'
import { Card, Cell } from '../../../../ui'
import type { Row, Violations } from '../../contract/types'
import { isOver } from '../../rules/first'
import { texts } from '../../texts/zh'
import { openViolation } from '../open'

const tones = { due: 't-warn', overdue: 't-bad' } as const

interface RowsProps {
  rows: readonly Row[]
  of: Pick<Violations, 'on' | 'cars'>
}

/** What is open, the most urgent first, each with what it costs and by when. */
export const Rows = ({ rows, of }: RowsProps) => (
  <Card kind="list">
    {rows.map((row, index) => (
      <ViolationCell key={row.id} row={row} of={of} first={index === 0} />
    ))}
  </Card>
)

interface ViolationCellProps {
  row: Row
  of: Pick<Violations, 'on' | 'cars'>
  first?: boolean
}

export function ViolationCell({ row, of: { on, cars }, first }: ViolationCellProps) {
  const { list: t } = useTexts(texts)
  const { kind, named, at, place, plate, total, points, state } = row
  const other = plate === cars[0]?.plate ? undefined : plate.slice(2)
  return (
    <Cell
      first={first}
      title={t.kind(kind, named)}
      note={t.at(dayOf(at), place, on, other)}
      below={<View className={`t-note ${tones[state as 'due'] ?? 't-2'}`}>{useStanding(row, on)}</View>}
      value={
        isOver(row) ? undefined : (
          <View>
            <View className="amount">{t.money(total)}</View>
            <View className="t-note t-2">{t.points(points)}</View>
          </View>
        )
      }
      onTap={() => openViolation(row)}
    />
  )
}

/** Where one stands, and until when. */
function useStanding({ state, role, by, lateDays = 0 }: Row, on: string): string {
  const { list: t } = useTexts(texts)
  if (isOver({ state })) return t.states[state as 'done']
  if (role === 'owner') return t.states.owner
  if (state === 'overdue') return t.late(lateDays)
  if (state === 'due' && by) return t.states.due(by, on, daysBetween(on, by))
  return state === 'disputed' ? t.states.disputed : t.states.waiting(by, on)
}
