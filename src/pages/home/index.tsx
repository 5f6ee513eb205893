import { Text, View } from '@tarojs/components'
import { useLook } from '../../core/look'
import { services } from './services.gen'

export default function Home() {
  const language = useLook((look) => look.language)
  return (
    <View>
      {services.map(({ id, title }) => (
        <Text key={id}>{title[language]}</Text>
      ))}
    </View>
  )
}
