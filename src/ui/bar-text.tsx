import { View } from '@tarojs/components'

/** The next answer in short, beside the button that leads to it. */
export const BarText = ({ note, title }: { note: string; title: string }) => (
  <View className="bar-text">
    <View className="t-note t-2">{note}</View>
    <View className="t-title">{title}</View>
  </View>
)
