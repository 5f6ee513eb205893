import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface NoticeProps {
  kind?: 'info' | 'warn' | 'bad' | 'ok'
  icon?: IconName
  children: ReactNode
}

const signs = { info: 'info', warn: 'wait', bad: 'ask', ok: 'check' } as const

/** Something to know before reading on; spoken when it appears. */
export const Notice = ({ kind = 'info', icon = signs[kind], children }: NoticeProps) => (
  <View className={classes('notice', kind !== 'info' && `notice--${kind}`)} {...a11y({ live: 'polite' })}>
    <Icon name={icon} />
    <View className="grow">{children}</View>
  </View>
)
