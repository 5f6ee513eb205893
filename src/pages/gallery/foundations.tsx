import { View } from '@tarojs/components'
import { Card, Figure, Group } from '../../ui'
import { heading } from '../../ui/a11y'

const colours = [
  ['text', '文字'],
  ['text-2', '次要文字'],
  ['text-3', '说明文字'],
  ['accent', '能点的'],
  ['ok', '办好了'],
  ['warn', '等你'],
  ['bad', '出了问题'],
] as const

/** Colours and type: what everything else is made of. */
export const Foundations = () => (
  <View>
    <Group>颜色</Group>
    <Card kind="list">
      {colours.map(([token, name], index) => (
        <View key={token} className={index === 0 ? 'cell cell--first' : 'cell'}>
          <View className="swatch" style={`background:var(--${token})`} />
          <View style={`color:var(--${token})`}>{name}</View>
        </View>
      ))}
    </Card>
    <Group>字号 Figure</Group>
    <Card kind="lead">
      <Figure label="账户余额" value="68,436" cents=".52" unit="元" />
      <View className="mt-2" />
      <Figure medium value="明天 08:30" />
      <View className="t-title mt-2" {...heading(2)}>
        带两个人的身份证就行
      </View>
      <View className="mt-1">11 月存了 1,536 元</View>
      <View className="t-sub t-2 mt-1">单位 768 元，你 768 元</View>
      <View className="t-note t-3 mt-1">今天 09:20 的数据</View>
    </Card>
  </View>
)
