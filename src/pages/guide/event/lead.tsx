import { View } from '@tarojs/components'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { daysBetween, monthsBetween } from '../../../shared/days'
import { Card, Figure, Icon } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { PlanMeter } from './plan-meter'
import { ReminderRow } from './reminder-row'
import { texts } from './texts'
import type { Shown } from './use-plan'

const fullMonths = (from: string, to: string) =>
  monthsBetween(from.slice(0, 7), to.slice(0, 7)) - (to.slice(8) < from.slice(8) ? 1 : 0)

/** What is next and by when, how far one has come, and the wish to be reminded. */
export function Lead(shown: Shown) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const { plan, today, lifeEvent, kept } = shown
  const { next, done, total } = plan
  const { date, expected } = kept
  if (!next) return <AllDone {...shown} />
  const { due, step, waiting } = next
  const when = () => {
    if (!date || !lifeEvent.date) return []
    const days = daysBetween(date, today)
    const name = (expected && lifeEvent.date.expected?.name) || lifeEvent.date.name
    if (days < 0 || expected) return [t.coming(name, Math.max(0, -days))]
    return [lifeEvent.date.since.replace('{age}', t.age(days, fullMonths(date, today)))]
  }
  const title = () => {
    if (!due) return t.noHurry
    if (due.left < 0) return t.late(step.title, -due.left)
    return due.left === 0 ? t.lastDay(step.title) : t.lead(t.day(due.day, today), step.title)
  }
  const note = () => {
    if (!due) return [t.stillOpen(total - done)]
    if (due.left < 0) return [step.due?.late ?? step.why]
    return care ? [t.left(due.left)] : [t.left(due.left), step.why, ...(waiting > 0 ? [t.waiting(waiting)] : [])]
  }
  return (
    <Card kind="lead">
      <View {...heading(2)}>
        <Figure medium words label={t.join([...when(), t.counted(done, total)])} value={title()} />
      </View>
      <PlanMeter {...plan} />
      <View className="t-sub t-2 mt-3 lead-why">{t.sentences(note())}</View>
      {due && due.left > 0 && <ReminderRow {...shown} step={step} due={due} />}
    </Card>
  )
}

function AllDone({ plan, kept, lifeEvent, today }: Shown) {
  const t = useTexts(texts)
  const [last] = Object.entries(kept.done).sort(([, a], [, b]) => (a < b ? 1 : -1))
  const step = lifeEvent.stages.flatMap(({ steps }) => steps).find(({ id }) => id === last?.[0])
  return (
    <Card kind="lead">
      <View className="lead">
        <View className="lead-mark lead-mark--ok">
          <Icon name="check" />
        </View>
        <View className="grow">
          <View className="t-title" {...heading(2)}>
            {t.all(plan.total)}
          </View>
          {last?.[1] && step && <View className="t-sub t-2 mt-1">{t.lastDone(step.title, t.day(last[1], today))}</View>}
        </View>
      </View>
      <PlanMeter {...plan} />
    </Card>
  )
}
