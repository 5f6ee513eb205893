import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'

export type Tone = 'ok' | 'warn' | 'bad' | 'accent' | 'plain'

const signs: Record<Tone, IconName | undefined> = {
  ok: 'check',
  warn: 'ask',
  bad: 'wait',
  accent: 'check',
  plain: 'wait',
}

/** A state in a word or two, with a shape beside the colour. */
export const Tag = ({ tone, children, icon = signs[tone] }: { tone: Tone; children: string; icon?: IconName }) => (
  <View className={`tag tag--${tone}`}>
    {icon && <Icon name={icon} />}
    {children}
  </View>
)
