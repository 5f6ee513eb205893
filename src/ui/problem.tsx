import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { copy } from '../core/device'
import { useTexts } from '../core/text'
import { a11y, heading } from './a11y'
import { Card } from './card'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { texts } from './texts'

interface ProblemProps {
  title: string
  /** What it means for the person, and what is not lost. */
  text?: string
  /** `ask`: something went wrong; another sign: nothing did, it is only not to be had now. */
  icon?: IconName
  /** To read out on the phone. */
  code?: string
  /** Other ways: a number a person answers, a hall. */
  children?: ReactNode
}

/** What happened, said plainly; then the other ways; then the code to quote. The retry is the page's bar. */
export function ProblemCard({ title, text, icon = 'ask', code, children }: ProblemProps) {
  const t = useTexts(texts)
  return (
    <View {...a11y({ role: 'alert' })}>
      <Card>
        <View className="lead">
          <View className={classes('lead-mark', icon === 'ask' && 'lead-mark--bad')}>
            <Icon name={icon} />
          </View>
          <View className="grow">
            <View className="t-title" {...heading(2)}>
              {title}
            </View>
            {text && <View className="t-sub t-2 mt-1">{text}</View>}
          </View>
        </View>
      </Card>
      {children}
      {code && (
        <Card kind="list">
          <View className="cell cell--first cell--tap" onClick={() => void copy(code)} {...a11y({ role: 'button' })}>
            <View className="cell-main">
              <View className="cell-note">{t.quote}</View>
              <View className="code">{code}</View>
            </View>
            <View className="cell-value t-accent">{t.copy}</View>
          </View>
        </Card>
      )}
    </View>
  )
}

interface EmptyProps {
  title: string
  text: string
  children?: ReactNode
}

/** Nothing here: what that means, and where to start. */
export const Empty = ({ title, text, children }: EmptyProps) => (
  <View>
    <Card>
      <View className="t-title" {...heading(2)}>
        {title}
      </View>
      <View className="t-sub t-2 mt-1">{text}</View>
    </Card>
    {children}
  </View>
)
