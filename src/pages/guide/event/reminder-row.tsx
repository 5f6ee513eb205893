import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Outcome } from '../../../core/device'
import type { CalendarDay } from '../../../core/phone-calendar'
import { useLook } from '../../../core/look'
import { textsNow, useTexts } from '../../../core/text'
import { daysBetween } from '../../../shared/days'
import { remindOn, type PlanGroup, type Step } from '../../../shared/law/life-plan'
import { a11y } from '../../../ui/a11y'
import { CalendarRow } from './calendar-row'
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
      <CalendarRow days={daysOf(props, on)} />
    </View>
  )
}

/** The next last day, then the others that are still to come. */
function daysOf({ lifeEvent, plan, step, due, today }: ReminderRowProps, on: string): CalendarDay[] {
  const dayOf = ({ id, title, why }: Step, day: string, from: string) => ({
    id: `${lifeEvent.id}-${id}`,
    title: textsNow(texts).entry(title, textsNow(texts).day(day, today)),
    day,
    ahead: daysBetween(from, day),
    note: why,
  })
  const others = plan.groups.flatMap(({ day, left, steps }) =>
    steps
      .filter((one) => !one.done && one.step.id !== step.id && left > 0)
      .map((one) => dayOf(one.step, day, remindOn(day, today) ?? day)),
  )
  return [dayOf(step, due.day, on), ...others]
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
