import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon } from './icon'

interface Option<T> {
  readonly value: T
  readonly label: string
}

interface ChoiceProps<T> {
  label: string
  options: readonly Option<T>[]
  /** Undefined while nothing is chosen. */
  value: T | undefined
  onChange: (value: T) => void
}

/** Two or three exclusive choices side by side. */
export const Segment = <T extends string | number>({ label, options, value, onChange }: ChoiceProps<T>) => (
  <View className="segment" {...a11y({ role: 'radiogroup', label })}>
    {options.map((option) => (
      <View
        key={option.value}
        className={classes('segment-item', option.value === value && 'segment-item--on')}
        onClick={() => onChange(option.value)}
        {...a11y({ role: 'radio', checked: option.value === value })}
      >
        {option.label}
      </View>
    ))}
  </View>
)

/** Choices that wrap. */
export const Chips = <T extends string | number>({ label, options, value, onChange }: ChoiceProps<T>) => (
  <View className="chips" {...a11y({ role: 'radiogroup', label })}>
    {options.map((option) => (
      <View
        key={option.value}
        className={classes('chip', option.value === value && 'chip--on')}
        onClick={() => onChange(option.value)}
        {...a11y({ role: 'radio', checked: option.value === value })}
      >
        {option.value === value && <Icon name="check" />}
        {option.label}
      </View>
    ))}
  </View>
)
