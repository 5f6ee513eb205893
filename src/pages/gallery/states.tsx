import { View } from '@tarojs/components'
import { Card, Cell, Empty, Group, ProblemCard, Skeleton } from '../../ui'

const nothing = () => undefined
const shape = [
  [
    [22, 16],
    [70, 44],
    [52, 16],
  ],
] as const

/** What a page shows when it has no answer: waiting, nothing there, something wrong. */
export const States = () => (
  <View>
    <Group>等着 Skeleton</Group>
    <Skeleton cards={shape} />
    <Group>空的 Empty</Group>
    <Empty title="还没有办过的事" text="自己办的、家人替你办的、窗口办的，都会在这里。">
      <Card kind="list">
        <Cell first title="查公积金余额" note="马上看到" onTap={nothing} />
        <Cell title="挂号" note="澜东院区，明天还有号" onTap={nothing} />
        <Cell title="路面坏了，拍照反映" note="一般 3 个工作日内修好" onTap={nothing} />
      </Card>
    </Empty>
    <Group>出了问题 Problem</Group>
    <ProblemCard title="公积金中心没有回应" text="试了 3 次都没连上。你的钱没事，只是现在看不到。" code="HF-503-7K2M">
      <Card kind="list">
        <Cell first icon="phone" title="打 12329 问余额" note="人工 08:30 到 17:30" onTap={nothing} />
        <Cell icon="pin" title="去澜东服务厅" note="1.2 公里，今天 17:00 关门" onTap={nothing} />
      </Card>
    </ProblemCard>
  </View>
)
