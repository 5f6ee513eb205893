import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'

/** A day of the week shown; `none`: nothing to be had. */
export interface DayOption {
  readonly value: string
  /** 明天 */
  readonly name: string
  /** 24 */
  readonly date: string
  /** 余 16 */
  readonly left: string
  readonly none?: boolean
}

/** A time of the day chosen; `full`: one can still queue for it. */
export interface SlotOption {
  readonly value: string
  /** 08:30 */
  readonly time: string
  /** 剩 3 */
  readonly left: string
  readonly full?: boolean
}

interface PickProps<T> {
  label: string
  options: readonly T[]
  value: string
  onChange: (value: string) => void
}

/** Seven days side by side, four in a row in care mode. Styles: styles/booking.scss, which the page brings. */
export const Days = ({ label, options, value, onChange }: PickProps<DayOption>) => (
  <View className="days" {...a11y({ role: 'radiogroup', label })}>
    {options.map((day) => (
      <View
        key={day.value}
        className={classes('day', day.none && 'day--none', day.value === value && 'day--on')}
        onClick={() => onChange(day.value)}
        {...a11y({ role: 'radio', checked: day.value === value, label: `${day.name} ${day.date}，${day.left}` })}
      >
        <View className="day-name">{day.name}</View>
        <View className="day-date">{day.date}</View>
        <View className="day-left">{day.left}</View>
      </View>
    ))}
  </View>
)

/** The times of one day. Styles: styles/booking.scss, which the page brings. */
export const Slots = ({ label, options, value, onChange }: PickProps<SlotOption>) => (
  <View className="slots" {...a11y({ role: 'radiogroup', label })}>
    {options.map((slot) => (
      <View
        key={slot.value}
        className={classes('slot', slot.full && 'slot--full', slot.value === value && 'slot--on')}
        onClick={() => onChange(slot.value)}
        {...a11y({ role: 'radio', checked: slot.value === value, label: `${slot.time}，${slot.left}` })}
      >
        <View className="slot-time">{slot.time}</View>
        <View className="slot-left">{slot.left}</View>
      </View>
    ))}
  </View>
)
