import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Chips, Group, Segment } from '../../ui'

/** What is chosen: two or three side by side, several that wrap. */
export function Choices() {
  const [who, setWho] = useState(1)
  const [what, setWhat] = useState('road')
  return (
    <View>
      <Group>选择 Choice</Group>
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
      </Card>
    </View>
  )
}
