import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from './a11y'
import { classes } from './classes'

interface CardProps {
  /** lead: the answer; list: rows of cells. */
  kind?: 'lead' | 'list'
  title?: string
  note?: string
  children?: ReactNode
}

export const Card = ({ kind, title, note, children }: CardProps) => (
  <View className={classes('card', kind && `card--${kind}`)}>
    {title && (
      <View className="card-head">
        <Text className="card-title" {...heading(2)}>
          {title}
        </Text>
        {note && <Text className="card-note">{note}</Text>}
      </View>
    )}
    {children}
  </View>
)
