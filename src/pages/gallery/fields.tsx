import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Group, Input, Range } from '../../ui'

/** What is filled in: at rest, focused when tapped, wrong; a search; a number, slid or stepped. */
export function Fields() {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('138 0000 12')
  const [words, setWords] = useState('')
  const [years, setYears] = useState(30)
  return (
    <View>
      <Group>填写 Field</Group>
      <Card>
        <Input label="孩子的名字" value={name} placeholder="和户口本上一样" onChange={setName} />
        <Input label="你的手机号" value={phone} problem="少了 2 位，手机号是 11 位" onChange={setPhone} />
        <Range
          label="还多久"
          hint="最长 30 年"
          value={years}
          shown={`${years} 年`}
          min={1}
          max={30}
          step={1}
          onChange={setYears}
        />
      </Card>
      <Input search label="找要办的事" value={words} placeholder="说说你要办什么" onChange={setWords} />
    </View>
  )
}
