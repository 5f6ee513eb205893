import { View } from '@tarojs/components'
import { heading } from './a11y'

/** Over several cards: what they have in common. */
export const Group = ({ children, note }: { children: string; note?: string }) =>
  note ? (
    <View className="row row--base">
      <View className="group grow" {...heading(2)}>
        {children}
      </View>
      <View className="card-note">{note}</View>
    </View>
  ) : (
    <View className="group" {...heading(2)}>
      {children}
    </View>
  )
