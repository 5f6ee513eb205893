import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'

interface ConditionProps {
  /** Absent where nobody here can tell. */
  met?: boolean
  /** The condition, with how the person stands to it: the sign is never the only word. */
  children: string
  note?: string
}

const looks = { true: ['check', 'condition--ok'], false: ['ask', 'condition--no'], undefined: ['info'] } as const

/** One condition of a list, met or not. Styles: styles/condition.scss, which the page brings. */
export function Condition({ met, children, note }: ConditionProps) {
  const [icon, look] = looks[`${met}`]
  return (
    <View className={classes('condition', look)}>
      <Icon name={icon} />
      <View className="grow">
        {children}
        {note && <View className="t-note t-2">{note}</View>}
      </View>
    </View>
  )
}
