import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Chips, Segment, Switch } from '../../ui'

/** What is chosen: two or three side by side, several that wrap, on or off. */
export function Choices() {
  const [who, setWho] = useState(1)
  const [what, setWhat] = useState('road')
  const [hidden, setHidden] = useState(true)
  const [told, setTold] = useState(false)
  return (
    <View>
      <View className="group">选择 Choice</View>
      <Card>
        <Segment
          label="几个人贷"
          value={who}
          options={[
            { value: 1, label: '自己贷' },
            { value: 2, label: '两人贷' },
          ]}
          onChange={setWho}
        />
        <View className="mt-4" />
        <Chips
          label="哪里坏了"
          value={what}
          options={[
            { value: 'road', label: '路面有坑' },
            { value: 'lid', label: '井盖坏了' },
            { value: 'water', label: '积水' },
          ]}
          onChange={setWhat}
        />
        <View className="mt-4" />
        <Switch label="不让别人看到我是谁" on={hidden} onChange={setHidden} />
        <Switch label="修好了告诉我" on={told} onChange={setTold} />
      </Card>
    </View>
  )
}
