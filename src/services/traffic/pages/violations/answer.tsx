import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLiveLine } from '../../../../core/live-line'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { daysBetween } from '../../../../shared/days'
import { Card, Figure, Tag } from '../../../../ui'
import type { Row, Violations } from '../../contract/types'
import type { Tone } from '../../../../ui/tag'
import type { First } from '../../rules/first'
import { texts } from '../../texts/zh'
import { Sum } from '../sum'
import { PointsMeter } from './points'

interface AnswerProps {
  all: Violations
  first: First<Row>
  /** Of one car alone. */
  isPart: boolean
}

/** What comes first, large: the sum that is late or due, what waits for a word, or that nothing is open. */
export function Answer({ all, first, isPart }: AnswerProps) {
  const { list: t } = useTexts(texts)
  const said = useSaid(all, first, isPart)
  useLiveLine(
    'traffic',
    all.stale || isPart ? undefined : { note: said.label, value: said.sum ? t.money(said.sum) : undefined },
  )
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="grow figure-label">{said.label}</View>
        {said.tag && <Tag tone={said.tag[0]}>{said.tag[1]}</Tag>}
      </View>
      {said.sum === undefined ? (
        <View className="mt-1">
          <Figure medium words value={said.words ?? ''} />
        </View>
      ) : (
        <Sum fen={said.sum} points={said.points} />
      )}
      {said.lines.map((line) => (
        <View key={line} className="t-sub t-2 mt-1">
          {line}
        </View>
      ))}
      {first.what === 'nothing' && all.cycle && !all.cycle.full && <PointsMeter cycle={all.cycle} whole />}
    </Card>
  )
}

interface Said {
  readonly label: string
  readonly tag?: readonly [Tone, string]
  readonly sum?: number
  readonly points?: number
  readonly words?: string
  readonly lines: readonly string[]
}

function useSaid(all: Violations, first: First<Row>, isPart: boolean): Said {
  const { list: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { on, toPay, waiting, cars, office, asOf } = all
  const count = first.rows.length
  const rest = !isPart && waiting.count > 0 ? [t.waiting(waiting.count, waiting.fine, waiting.points)] : []
  if (first.what === 'overdue') {
    const tomorrow = toPay.tomorrow - toPay.total
    const then = isPart ? undefined : tomorrow > 0 ? t.tomorrow(first.total + tomorrow) : t.stays
    return {
      label: count > 1 || !first.by ? t.lateAll(count) : t.wasDue(first.by, on),
      tag: ['bad', t.late(first.lateDays)],
      sum: first.total,
      lines: [t.added(first.fine, first.added, then), ...rest],
    }
  }
  if (first.what === 'due' && first.by) {
    const left = daysBetween(on, first.by)
    return { label: t.dueBy(first.by, on), tag: ['warn', t.left(left)], sum: first.total, lines: rest }
  }
  if (first.what === 'waiting' || first.what === 'due')
    return {
      label: t.waits(count),
      tag: ['warn', t.waitsTag],
      sum: first.fine,
      points: first.points,
      lines: first.by ? [t.waitsText(first.by, on)] : [],
    }
  if (first.what === 'disputed') return { label: t.checking(count), words: t.nothingYet, lines: [t.checkingText] }
  if (first.what === 'owner') return { label: t.others(count), words: t.findDriver, lines: [t.othersText] }
  return {
    label: t.seen(office.name[language], asOf, now()),
    words: cars.length > 0 ? t.clean(cars.length) : t.cleanDriver,
    lines: [t.cleanText],
  }
}
