import { View } from '@tarojs/components'

export type IconName =
  'check' | 'go' | 'ask' | 'wait' | 'info' | 'pin' | 'find' | 'phone' | 'close' | 'plus' | 'minus' | 'off' | 'again'

/** A sign beside a word; never the only sign, so screen readers pass over it. */
export const Icon = ({ name }: { name: IconName }) => <View className={`i i-${name}`} />
