import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'

export interface Step {
  readonly state: 'done' | 'ask' | 'now' | 'wait'
  readonly title: string
  readonly note?: string
}

const signs: Record<Step['state'], IconName> = { done: 'check', ask: 'ask', now: 'again', wait: 'wait' }

/** Where something stands: done, asks you, under way, to come. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <View>
    {steps.map(({ state, title, note }, index) => (
      <View key={title} className={`step step--${state}${index === steps.length - 1 ? ' step--last' : ''}`}>
        <View className="step-dot">
          <Icon name={signs[state]} />
        </View>
        <View className="step-title">{title}</View>
        {note && <View className="t-note t-2">{note}</View>}
      </View>
    ))}
  </View>
)
