import { View } from '@tarojs/components'
import { Card, Cell, Group, Tag } from '../../ui'

const nothing = () => undefined

/** Cards and their rows: plain, to tap, with a value, the action of the list, paused. */
export const Lists = () => (
  <View>
    <Group>卡片和行 Card, Cell</Group>
    <Card title="近 24 个月" note="存了 23 个月">
      <View className="t-sub t-2">普通的卡片：一个标题，一句说明。</View>
    </Card>
    <Card kind="list" title="明细">
      <Cell
        first
        title="11 月存入"
        note="11月16日，余额 68,436.52"
        value={<View className="amount t-ok">+1,536.00</View>}
      />
      <Cell title="租房提取" note="下次可以提：2027年1月9日起" onTap={nothing} />
      <Cell icon="pin" title="澜东服务厅" note="1.2 公里，今天 17:00 关门" onTap={nothing} />
      <Cell paused title="补缴" note="系统换新，12月1日恢复" value={<Tag tone="plain">暂停</Tag>} />
      <Cell accent title="看全部" onTap={nothing} />
    </Card>
  </View>
)
