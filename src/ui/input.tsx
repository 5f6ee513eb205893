import { Input as TaroInput, View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon } from './icon'

interface InputProps {
  label: string
  value: string
  placeholder?: string
  /** What is not right yet, and how it would be. */
  problem?: string
  type?: 'text' | 'number' | 'idcard'
  maxlength?: number
  onChange: (value: string) => void
  onConfirm?: () => void
  search?: boolean
}

/** A field to type into. What is typed stays, whatever goes wrong. Styles: styles/input.scss, which the page brings. */
export function Input({
  label,
  value,
  placeholder,
  problem,
  type = 'text',
  maxlength = 60,
  onChange,
  onConfirm,
  search,
}: InputProps) {
  const [focused, setFocused] = useState(false)
  const look = search
    ? classes('search', focused && 'search--focus')
    : classes('input', focused && 'input--focus', Boolean(problem) && 'input--bad')
  return (
    <View className={search ? undefined : 'field'}>
      {!search && <View className="label">{label}</View>}
      <View className={look}>
        {search && <Icon name="find" />}
        <TaroInput
          className="grow"
          value={value}
          type={type}
          maxlength={maxlength}
          placeholder={placeholder}
          placeholderClass="t-3"
          ariaLabel={label}
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : {})}
          confirmType={search ? 'search' : 'done'}
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={onConfirm}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
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
