import { View } from '@tarojs/components'
import { Card, Group, Notice, Tag } from '../../ui'

/** Short words about a state, and sentences to know before reading on. */
export const Words = () => (
  <View>
    <Group>标记 Tag</Group>
    <Card>
      <View className="tags">
        <Tag tone="ok">办好了</Tag>
        <Tag tone="warn">等你</Tag>
        <Tag tone="plain">排着</Tag>
        <Tag tone="accent">由它决定</Tag>
        <Tag tone="bad">晚了 2 天</Tag>
      </View>
    </Card>
    <Group>告知 Notice</Group>
    <Notice icon="off">手机没网。都存好了，连上网自动报出去。</Notice>
    <Notice kind="warn">这是昨天 18:40 的数据。</Notice>
    <Notice kind="bad">说好 11月25日修好，晚了 2 天。已经催了。</Notice>
    <Notice kind="ok">材料收到了，今天 17:30 前回你。</Notice>
  </View>
)
