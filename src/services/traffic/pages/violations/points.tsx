import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { dayOf } from '../../../../shared/days'
import { MOST_POINTS } from '../../../../shared/law/traffic-points'
import { Card, Condition, Figure, GuideCell, Meter } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import type { Cycle, Violations } from '../../contract/types'
import { texts } from '../../texts/zh'

const FATES = ['clears', 'ifPaid'] as const
const leftOf = ({ used, waiting }: Cycle) => Math.max(0, MOST_POINTS - used - waiting)

/** The twelve of a cycle: those counted, those that wait for a word, those still free. */
export function PointsMeter({ cycle, whole }: { cycle: Cycle; whole?: boolean }) {
  const { cycle: t } = useTexts(texts)
  const { used, waiting, clearsOn } = cycle
  const left = leftOf(cycle)
  const marks = ['p', 'w', 'f'] as const
  const counted = Math.min(used, MOST_POINTS)
  return (
    <>
      <Meter
        counted
        total={MOST_POINTS}
        done={counted}
        next={Math.min(waiting, MOST_POINTS - counted)}
        label={t.meter(used, waiting, left)}
      />
      {whole ? (
        <View className="t-sub t-2 mt-2">{t.usedShort(used, clearsOn)}</View>
      ) : (
        <View className="keys points-keys mt-2">
          {t.keys(used, waiting, left).map(
            (name, index) =>
              name && (
                <View key={name} className="row key-item">
                  <View className={`key key--${marks[index]}`} />
                  {name}
                </View>
              ),
          )}
        </View>
      )}
    </>
  )
}

interface PointsProps {
  all: Violations
  cycle: Cycle
  care: boolean
}

/** A full cycle: nothing goes before study and exam, and nobody may drive until then. */
export function FullPoints({ cycle }: { cycle: Cycle }) {
  const { cycle: t } = useTexts(texts)
  return (
    <Card kind="lead">
      <Figure medium words label={t.used(cycle.used)} value={t.full} />
      <View className="t-sub t-2 mt-1">{t.fullText(cycle.studyDays)}</View>
      <PointsMeter cycle={cycle} />
      <GuideCell first id="licence-points" title={t.fullDo} />
    </Card>
  )
}

/** Points of the cycle, when they go, and which of them do not. */
export function Points({ all: { violations, on }, cycle, care }: PointsProps) {
  const { cycle: t, list } = useTexts(texts)
  const { used, waiting, clearsOn, rows } = cycle
  return (
    <Card title={t.used(used)} note={care ? undefined : t.limit}>
      <PointsMeter cycle={cycle} />
      {used + waiting >= MOST_POINTS && <Condition met={false}>{t.near(waiting)}</Condition>}
      {care ? (
        <View className="mt-2">{t.short(clearsOn)}</View>
      ) : (
        <>
          <View className="rule" />
          <View className="t-strong" {...heading(2)}>
            {t.clears(clearsOn)}
          </View>
          {FATES.map((fate) => {
            const those = rows.filter((row) => row.fate === fate)
            const known = violations.filter(({ id }) => those.some((row) => row.id === id))
            const sum = those.reduce((all, { points }) => all + points, 0)
            const [one] = known
            const what = one ? t.what(dayOf(one.at), list.kind(one.kind, one.named), on) : ''
            const owed = known.reduce((all, { total }) => all + total, 0)
            return (
              sum > 0 && (
                <Condition key={fate} met={fate === 'clears'}>
                  {t.fates[fate](sum, those.length, what, owed)}
                </Condition>
              )
            )
          })}
        </>
      )}
    </Card>
  )
}
