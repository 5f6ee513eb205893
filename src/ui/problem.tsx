import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useTexts } from '../core/text'
import { a11y } from './a11y'
import { Card } from './card'
import { Cell } from './cell'
import { Icon } from './icon'
import { texts } from './texts'

interface ProblemProps {
  title: string
  /** What it means for the person, and what is not lost. */
  text?: string
  /** To read out on the phone. */
  code?: string
  /** Other ways: a number a person answers, a hall. */
  children?: ReactNode
}

/** What happened, said plainly; then the other ways; then the code to quote. The retry is the page's bar. */
export function ProblemCard({ title, text, code, children }: ProblemProps) {
  const say = useTexts(texts)
  return (
    <View {...a11y({ role: 'alert' })}>
      <Card>
        <View className="lead">
          <View className="lead-mark lead-mark--bad">
            <Icon name="ask" />
          </View>
          <View className="grow">
            <View className="t-title">{title}</View>
            {text && <View className="t-sub t-2 mt-1">{text}</View>}
          </View>
        </View>
      </Card>
      {children}
      {code && (
        <Card kind="list">
          <Cell
            first
            title={say.quote}
            note={code}
            value={say.copy}
            onTap={() => void Taro.setClipboardData({ data: code })}
          />
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
      <View className="t-title">{title}</View>
      <View className="t-sub t-2 mt-1">{text}</View>
    </Card>
    {children}
  </View>
)
