import { Slider, View } from '@tarojs/components'
import { memo } from 'react'
import { useTexts } from '../core/text'
import { useLook } from '../core/look'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { texts } from './texts'

interface RangeProps {
  label: string
  /** Beside the label: 最低 20%. */
  hint?: string
  value: number
  /** As people say it: 120 万元. */
  shown: string
  min: number
  max: number
  step: number
  onChange: (value: number) => void
}

// The native slider takes colours, not variables
const colours = { light: ['#0b6870', '#e3e7e7'], dark: ['#63c5c9', '#2a3031'] } as const

/** The web's slider is a plain box until it is told what it is. */
const slider = ({ value, min, max, shown }: RangeProps) => ({
  role: 'slider',
  tabindex: '0',
  'aria-valuenow': value,
  'aria-valuemin': min,
  'aria-valuemax': max,
  'aria-valuetext': shown,
})

/** What is shown in words is said to a screen reader on the web alone. */
const unmoved = (before: RangeProps, { value, min, max, step, label, onChange, shown }: RangeProps) =>
  before.value === value &&
  before.min === min &&
  before.max === max &&
  before.step === step &&
  before.label === label &&
  before.onChange === onChange &&
  (process.env.TARO_ENV !== 'h5' || before.shown === shown)

const within = (value: number, { min, max }: RangeProps) => Math.min(max, Math.max(min, value))

function StepButton({ icon, label, off, onTap }: { icon: IconName; label: string; off: boolean; onTap: () => void }) {
  return (
    <View
      className={classes('stepper-button', off && 'button--off')}
      onClick={off ? undefined : onTap}
      {...a11y({ role: 'button', label, disabled: off })}
    >
      <Icon name={icon} />
    </View>
  )
}

function Stepper(props: RangeProps) {
  const t = useTexts(texts)
  const { label, value, shown, min, max, step, onChange } = props
  const go = (by: number) => onChange(within(value + by, props))
  return (
    <View>
      <View>{label}</View>
      <View className="stepper">
        <StepButton icon="minus" label={t.less(label)} off={value <= min} onTap={() => go(-step)} />
        <View className="t-title" {...a11y({ live: 'polite' })}>
          {shown}
        </View>
        <StepButton icon="plus" label={t.more(label)} off={value >= max} onTap={() => go(step)} />
      </View>
    </View>
  )
}

/** Taro sends a slider's value with every render: one that has not changed is left alone. */
const Bar = memo(function Bar(props: RangeProps) {
  const dark = useLook((look) => look.dark)
  const { label, value, min, max, step, onChange } = props
  const moved = (event: { detail: { value: number } }) => onChange(event.detail.value)
  const [active, track] = colours[dark ? 'dark' : 'light']
  return (
    <Slider
      className="range"
      min={min}
      max={max}
      step={step}
      value={value}
      activeColor={active}
      backgroundColor={track}
      blockColor={active}
      blockSize={28}
      onChanging={moved}
      onChange={moved}
      ariaLabel={label}
      {...(process.env.TARO_ENV === 'h5' ? slider(props) : {})}
    />
  )
}, unmoved)

/**
 * A number within bounds: a slider that answers while it moves; in care mode two large buttons.
 * @param props `onChange` must last: a slider is left alone while its own number and bounds are what they were
 */
export function Range(props: RangeProps) {
  const care = useLook((look) => look.care)
  if (care) return <Stepper {...props} />
  const { label, hint, shown } = props
  return (
    <View className="field">
      <View className="field-head">
        <View>
          {label} {hint && <View className="hint">{hint}</View>}
        </View>
        <View className="field-value">{shown}</View>
      </View>
      <Bar {...props} />
    </View>
  )
}
