import { View } from '@tarojs/components'
import { Icon } from '../../ui'
import { a11y } from '../../ui/a11y'
import { classes } from '../../ui/classes'

interface ChecksProps<T> {
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  chosen: readonly T[]
  onChange: (chosen: readonly T[]) => void
}

/** Choices that wrap, any number of them. */
export const Checks = <T extends string>({ label, options, chosen, onChange }: ChecksProps<T>) => (
  <View className="chips" {...a11y({ role: 'group', label })}>
    {options.map(({ value, label: name }) => {
      const isOn = chosen.includes(value)
      return (
        <View
          key={value}
          className={classes('chip', isOn && 'chip--on')}
          onClick={() => onChange(isOn ? chosen.filter((one) => one !== value) : [...chosen, value])}
          {...a11y({ role: 'checkbox', checked: isOn })}
        >
          {isOn && <Icon name="check" />}
          {name}
        </View>
      )
    })}
  </View>
)
