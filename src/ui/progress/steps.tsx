import { View } from '@tarojs/components'
import { useTexts } from '../../core/text'
import { a11y } from '../a11y'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import { texts } from './texts'

export interface Step {
  readonly state: 'done' | 'ask' | 'now' | 'wait'
  readonly title: string
  readonly note?: string
}

const signs: Record<Step['state'], IconName> = { done: 'check', ask: 'ask', now: 'again', wait: 'wait' }

/** Where something stands: done, asks you, under way, to come. Its styles: styles/progress.scss, which the page brings. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useTexts(texts)
  return (
    <View {...a11y({ role: 'list', label })}>
      {steps.map(({ state, title, note }, index) => (
        <View
          key={title}
          className={classes('step', `step--${state}`, index === steps.length - 1 && 'step--last')}
          {...a11y({ role: 'listitem', label: [title, t[state], note].filter(Boolean).join('，') })}
        >
          <View className="step-dot">
            <Icon name={signs[state]} />
          </View>
          <View className="step-title">{title}</View>
          {note && <View className="t-note t-2">{note}</View>}
        </View>
      ))}
    </View>
  )
}
