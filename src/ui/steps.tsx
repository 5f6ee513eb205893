import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'

export interface Step {
  readonly title: string
  /** How far it is, or when: the sign is never the only word. */
  readonly value: string
  readonly note?: string
  /** ask: waits for the person. */
  readonly state: 'done' | 'ask' | 'now' | 'wait'
  /** Should have been done by now, as its value says. */
  readonly isLate?: boolean
}

const signs = { done: 'check', ask: 'ask', now: 'wait' } as const

/** What happens one after the other, and where it stands. Styles: styles/steps.scss, which the page brings. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <View>
    {steps.map(({ title, value, note, state, isLate }, index) => (
      <View
        key={`${index} ${title}`}
        className={classes('step', `step--${state}`, index === steps.length - 1 && 'step--last')}
      >
        <View className="step-dot">{state !== 'wait' && <Icon name={signs[state]} />}</View>
        <View className="step-head">
          <View className="step-title">{title}</View>
          <View className={classes('step-value', isLate && 'step-value--late')}>{value}</View>
        </View>
        {note && <View className="t-note t-2">{note}</View>}
      </View>
    ))}
  </View>
)
