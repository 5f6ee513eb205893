import { Input as TaroInput, View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface InputProps {
  label: string
  /** Below the label: where it stands, or which one. */
  hint?: string
  value: string
  placeholder?: string
  /** What is not right yet, and how it would be. */
  problem?: string
  /** digit: with a decimal point. */
  type?: 'text' | 'number' | 'digit' | 'idcard'
  maxlength?: number
  onChange: (value: string) => void
  onConfirm?: () => void
  search?: boolean
  /** The keyboard comes with the page. */
  focus?: boolean
  /** What a sign that empties the field is called; none where absent. */
  clear?: string
  /** Of a search field: what one looks for. */
  icon?: IconName
}

/** A browser's own number field throws away what it cannot read: 7,000 or ７０００. */
const onTheWeb = (label: string, type: InputProps['type']) => ({
  'aria-label': label,
  inputMode: type === 'number' ? 'numeric' : type === 'digit' ? 'decimal' : 'text',
})

/** A field to type into. What is typed stays, whatever goes wrong. Styles: styles/input.scss, which the page brings. */
export function Input({
  label,
  hint,
  value,
  placeholder,
  problem,
  type = 'text',
  maxlength = 60,
  onChange,
  onConfirm,
  search,
  focus,
  clear,
  icon = 'find',
}: InputProps) {
  const [focused, setFocused] = useState(false)
  const look = search
    ? classes('search', focused && 'search--focus')
    : classes('input', focused && 'input--focus', Boolean(problem) && 'input--bad')
  return (
    <View className={search ? undefined : 'field'}>
      {!search && <View className="label">{label}</View>}
      {hint && <View className="t-note t-2 input-hint">{hint}</View>}
      <View className={look}>
        {search && <Icon name={icon} />}
        <TaroInput
          className="grow"
          value={value}
          type={process.env.TARO_ENV === 'h5' ? 'text' : type}
          maxlength={maxlength}
          placeholder={placeholder}
          placeholderClass="t-3"
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: onTheWeb(label, type) } : { ariaLabel: label })}
          confirmType={search ? 'search' : 'done'}
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={onConfirm}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          {...(focus ? { focus } : {})}
        />
        {clear && value !== '' && (
          <View className="input-clear" onClick={() => onChange('')} {...a11y({ role: 'button', label: clear })}>
            <Icon name="close" />
          </View>
        )}
      </View>
      {problem && (
        <View className="input-problem" {...a11y({ role: 'alert' })}>
          <Icon name="ask" />
          <View className="grow">{problem}</View>
        </View>
      )}
    </View>
  )
}
