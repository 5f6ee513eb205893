import { Text, View } from '@tarojs/components'

/** The least a Taro + React page can be: what our pages are measured against. */
export default function Empty() {
  return (
    <View>
      <Text>0</Text>
    </View>
  )
}
