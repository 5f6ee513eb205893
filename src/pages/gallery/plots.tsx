import { View } from '@tarojs/components'
import { yuanShort } from '../../shared/money'
import { Bars, Card, Split, Terms } from '../../ui'

const months = [...Array<number>(7).fill(131200), 140800, 140800, 0, ...Array<number>(9).fill(140800)]
const paid = [...months, ...Array<number>(5).fill(153600)]

/** Drawings: bars with a gap, terms of a formula, parts of a whole. */
export const Plots = () => (
  <View>
    <View className="group">图形 Bars, Terms, Split</View>
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
        label="首付 24 万，贷款 49.2 万，还差 46.8 万"
        parts={[
          { share: 24, look: 'p', label: '首付 24' },
          { share: 49.2, look: 'a', label: '公积金 49.2' },
          { share: 46.8, look: 'c', label: '还差 46.8' },
        ]}
      />
    </Card>
  </View>
)
