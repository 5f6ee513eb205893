import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Days, Slots } from '../../ui'

const days = [
  { value: '23', name: '今天', date: '23', left: '约满', none: true },
  { value: '24', name: '明天', date: '24', left: '余 16' },
  { value: '25', name: '周三', date: '25', left: '余 28' },
  { value: '26', name: '周四', date: '26', left: '约满', none: true },
  { value: '27', name: '周五', date: '27', left: '余 9' },
  { value: '28', name: '周六', date: '28', left: '停诊', none: true },
  { value: '29', name: '周日', date: '29', left: '停诊', none: true },
]
const times = [
  { value: '08:30', time: '08:30', left: '剩 3' },
  { value: '09:00', time: '09:00', left: '剩 2' },
  { value: '09:30', time: '09:30', left: '满，排候补', full: true },
  { value: '10:00', time: '10:00', left: '剩 1' },
]

/** Days and times: free, chosen, full. */
export function Bookings() {
  const [day, setDay] = useState('24')
  const [time, setTime] = useState('08:30')
  return (
    <View>
      <View className="group">日子和时段 Days, Slots</View>
      <Card title="11月23日至29日">
        <Days label="哪一天" options={days} value={day} onChange={setDay} />
        <View className="label mt-3">上午</View>
        <Slots label="上午" options={times} value={time} onChange={setTime} />
      </Card>
    </View>
  )
}
