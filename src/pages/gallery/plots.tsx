import { View } from '@tarojs/components'
import { yuanShort } from '../../shared/money'
import { Bars, Card, Group, Tracks, Months, Split, Steps, Sum, Terms, Timespan } from '../../ui'

const months = [...Array<number>(7).fill(131200), 140800, 140800, 0, ...Array<number>(9).fill(140800)]
const paid = [...months, ...Array<number>(5).fill(153600)]

const standing = [
  'before',
  'before',
  ...Array<'paid'>(16).fill('paid'),
  'gap',
  'gap',
  'paid',
  'late',
  'late',
  'due',
] as const

/** Drawings: bars with a gap, terms of a formula, parts of a whole, months, a span of time, steps, tracks, a sum. */
export const Plots = () => (
  <View>
    <Group>图形 Bars, Terms, Split, Months, Timespan, Tracks, Steps, Sum</Group>
    <Card title="近 24 个月" note="存了 23 个月">
      <Bars
        bars={paid.map((value) => ({ value, gap: value === 0 }))}
        written={yuanShort}
        from="2024年12月"
        to="2026年11月"
        label="近 24 个月，23 个月存了，2025年9月没存"
      />
    </Card>
    <Card title="怎么算的">
      <Terms
        binds="由它决定"
        terms={[
          { title: '按你的余额', value: '49.2 万', note: '68,436.52 元 × 7.2', amount: 49.2, binds: true },
          { title: '市里的上限', value: '60.0 万', note: '首套，一个人贷', amount: 60, binds: false },
          { title: '房价减首付', value: '96.0 万', note: '120 万 − 24 万', amount: 96, binds: false },
        ]}
      />
    </Card>
    <Card title="还差 46.8 万元">
      <Split
        parts={[
          { share: 24, look: 'p', label: '首付 24' },
          { share: 49.2, look: 'a', label: '公积金 49.2' },
          { share: 46.8, look: 'c', label: '还差 46.8' },
        ]}
      />
    </Card>
    <Card title="一格是 1 个月">
      <Months states={standing} label="24 个月里交了 17 个月，2 个月没交，2 个月晚了" />
    </Card>
    <Card title="能早一点，也能晚一点">
      <Timespan
        dots={[0, 0.35, 1]}
        now={1}
        years={[
          { text: '2031', at: 0 },
          { text: '2033', at: 0.44 },
          { text: '2035', at: 0.87 },
        ]}
        label="最早 2031年1月，到点 2032年8月，最晚 2035年8月"
      />
    </Card>
    <Card title="今年用了多少">
      <Tracks
        tracks={[
          { title: '门诊起付线', value: '200 元', share: 1, tag: '付满了' },
          { title: '门诊报了', value: '1,420 元', share: 0.71, note: '封顶 2,000 元，还能报 580 元' },
          { title: '都没有', value: '65%', share: 0.65, tag: '你现在', now: true },
        ]}
      />
    </Card>
    <Card title="什么时候能刷">
      <Steps
        steps={[
          { title: '出生登记', value: '11月12日', state: 'done' },
          { title: '落户口', value: '等你', note: '带户口本', state: 'ask' },
          { title: '参保', value: '在办', state: 'now' },
          { title: '能刷', value: '约 12月2日', state: 'wait' },
        ]}
      />
    </Card>
    <Card title="怎么算的">
      <Sum
        lines={[
          { title: '原来 60 岁退', note: '男，1971年1月生', value: '2031年1月' },
          { title: '要晚', note: '72 ÷ 4 = 18，再加 1', value: '19 个月' },
          { title: '2031年1月 + 19 个月', value: '2032年8月', look: 'binds' },
          { sign: '=', title: '今年还能报', note: '封顶 2,000', value: '580.00', look: 'binds', tag: '由它决定' },
          { title: '每月', note: '7,896 × 19.83%', value: '1,565.78 元', look: 'total' },
        ]}
      />
    </Card>
  </View>
)
