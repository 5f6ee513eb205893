import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { dayOf } from '../../../../shared/days'
import { MOST_POINTS } from '../../../../shared/law/traffic-points'
import { Card, Condition, GuideCell, Meter } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import type { Cycle, Violations } from '../../contract/types'
import { texts } from '../../texts/zh'

const FATES = ['stays', 'ifPaid', 'clears'] as const
const met = { clears: true, ifPaid: false, stays: false } as const
const leftOf = ({ used, waiting }: Cycle) => Math.max(0, MOST_POINTS - used - waiting)

/** The twelve of a cycle: those counted, those that wait for a word, those still free. */
export function PointsMeter({ cycle, whole }: { cycle: Cycle; whole?: boolean }) {
  const { cycle: t } = useTexts(texts)
  const { used, waiting, clearsOn } = cycle
  const left = leftOf(cycle)
  const marks = ['p', 'w', 'c'] as const
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
        <View className="keys mt-2">
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

/** Points of the cycle, when they go, and which of them do not. A full cycle says what comes first. */
export function Points({ all: { violations, on }, cycle, care }: PointsProps) {
  const { cycle: t, list } = useTexts(texts)
  const { used, waiting, full, studyDays, clearsOn, rows } = cycle
  const isNear = !full && used + waiting >= MOST_POINTS
  return (
    <Card title={full ? t.full : t.used(used)} note={care ? undefined : full ? t.fullText(studyDays) : t.limit}>
      <PointsMeter cycle={cycle} />
      {isNear && <Condition met={false}>{t.near(waiting)}</Condition>}
      {full && <GuideCell first id="licence-points" title={t.fullDo} note={t.fullText(studyDays)} />}
      {care ? (
        !full && <View className="mt-2">{t.short(clearsOn)}</View>
      ) : (
        <>
          <View className="rule" />
          {!full && (
            <View className="t-strong" {...heading(2)}>
              {t.clears(clearsOn)}
            </View>
          )}
          {FATES.map((fate) => {
            const those = rows.filter((row) => row.fate === fate)
            const known = violations.filter(({ id }) => those.some((row) => row.id === id))
            const sum = those.reduce((all, { points }) => all + points, 0)
            const [one] = known
            return (
              sum > 0 && (
                <Condition key={fate} met={met[fate]}>
                  {t.fates[fate](
                    sum,
                    those.length,
                    one ? t.what(dayOf(one.at), list.kind(one.kind, one.named), on) : '',
                    known.reduce((all, { total }) => all + total, 0),
                  )}
                </Condition>
              )
            )
          })}
        </>
      )}
    </Card>
  )
}
