import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Outcome } from '../../../core/device'
import { keepInCalendar } from '../../../core/phone-calendar'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { daysBetween } from '../../../shared/days'
import { remindOn, type PlanGroup, type Step } from '../../../shared/law/life-plan'
import { a11y } from '../../../ui/a11y'
import { askFor, takeBack } from './kept-plan'
import { texts } from './texts'
import type { Shown } from './use-plan'

type ReminderRowProps = Shown & { step: Step; due: PlanGroup }

/** WeChat's message on a day before the last one; and the phone's own calendar, which needs nobody. */
export function ReminderRow(props: ReminderRowProps) {
  const { due, today } = props
  const on = remindOn(due.day, today)
  if (!on) return null
  return (
    <View>
      <View className="rule" />
      {process.env.TARO_ENV === 'weapp' && props.lifeEvent.reminder && <Switch {...props} on={on} />}
      <CalendarRow {...props} on={on} />
    </View>
  )
}

interface On {
  readonly on: string
}

function Switch({ city, lifeEvent, kept, step, due, today, on }: ReminderRowProps & On) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const { reminder } = kept
  const isOn = reminder?.step === step.id && reminder.due === due.day && !reminder.unwanted
  const day = isOn ? reminder.on : on
  const turn = () => {
    if (busy) return
    if (isOn) return void takeBack(city, lifeEvent.id)
    setBusy(true)
    const wish = { step: step.id, on, due: due.day }
    void askFor(city, lifeEvent.id, wish, lifeEvent.reminder).then((said) => {
      setOutcome(said)
      setBusy(false)
    })
  }
  const said = !isOn && outcome && outcome !== 'done' ? t.remindSaid[outcome] : undefined
  return (
    <View
      className="remind"
      onClick={turn}
      {...a11y({ role: 'switch', checked: isOn, label: t.remind(t.day(day, today)) })}
    >
      <View className="i i-bell t-accent" />
      <View className="grow">
        <View>{t.remind(t.day(day, today))}</View>
        {said ? (
          <View className="t-note t-2" {...a11y({ live: 'polite' })}>
            {said}
          </View>
        ) : (
          !care && <View className="t-note t-3">{t.remindNote}</View>
        )}
      </View>
      <View className={isOn ? 'switch switch--on' : 'switch'} />
    </View>
  )
}

function CalendarRow({ lifeEvent, plan, step, due, today, on }: ReminderRowProps & On) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [outcome, setOutcome] = useState<Outcome>()
  const dayOf = ({ id, title, why }: Step, day: string, ahead: number) => ({
    id: `${lifeEvent.id}-${id}`,
    title: t.entry(title, t.day(day, today)),
    day,
    ahead,
    note: why,
  })
  const keep = () => {
    const others = plan.groups.flatMap((group) =>
      group.steps
        .filter((one) => !one.done && one.step.id !== step.id && group.left > 0)
        .map((one) => dayOf(one.step, group.day, daysBetween(remindOn(group.day, today) ?? group.day, group.day))),
    )
    void keepInCalendar([dayOf(step, due.day, daysBetween(on, due.day)), ...others]).then(setOutcome)
  }
  return (
    <View className="remind" onClick={keep} {...a11y({ role: 'button' })}>
      <View className="i i-calendar t-accent" />
      <View className="grow">
        <View className="t-accent">{t.calendar}</View>
        {(outcome || !care) && (
          <View className={outcome ? 't-note t-2' : 't-note t-3'} {...a11y({ live: 'polite' })}>
            {outcome ? t.calendarSaid[outcome] : t.calendarNote}
          </View>
        )}
      </View>
    </View>
  )
}
