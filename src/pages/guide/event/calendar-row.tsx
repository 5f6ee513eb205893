import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Outcome } from '../../../core/device'
import { useLook } from '../../../core/look'
import { keepInCalendar, type CalendarDay } from '../../../core/phone-calendar'
import { useTexts } from '../../../core/text'
import { a11y } from '../../../ui/a11y'
import { texts } from './texts'

/** Days for the phone's own calendar, which needs nobody: the first of them in WeChat, all in a browser. */
export function CalendarRow({ days }: { days: readonly CalendarDay[] }) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [outcome, setOutcome] = useState<Outcome>()
  const keep = () => void keepInCalendar(days).then(setOutcome)
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
