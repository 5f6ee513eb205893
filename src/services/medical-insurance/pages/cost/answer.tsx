import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Figure, Split } from '../../../../ui'
import type { Basis, Reckoned } from '../../rules/reckon'
import { texts } from '../../texts/zh'

interface LeadProps {
  basis: Basis
  answer: Reckoned
  isCare: boolean
}

/** What one pays, large, with what insurance pays beside it; and whether the account is enough. */
export function Lead({ basis: { cover }, answer, isCare }: LeadProps) {
  const { cost: t } = useTexts(texts)
  const { cost, others, away } = answer
  const { self, fund, binds } = cost
  if (cover && cover.status !== 'usable')
    return (
      <Card kind="lead">
        <Figure label={t.now} value={t.whole(self)} unit={t.yuan} />
        <View className="t-sub t-2 mt-1">{t.standing(cover.status, cover.coveredFrom ?? '')}</View>
      </Card>
    )
  const balance = cover?.account?.balance
  const cheaper = others.find(({ of }) => of === 'referred')
  const less = away === 'none' && cheaper ? self - cheaper.self : 0
  return (
    <Card kind="lead">
      <View className="row row--base">
        <View className="grow">
          <Figure mark={isCare ? undefined : 'p'} label={t.self} value={t.whole(self)} unit={t.yuan} />
        </View>
        {!isCare && <Figure medium mark="b" label={t.fund} value={t.whole(fund)} unit={t.yuan} />}
      </View>
      {isCare ? (
        <View className="mt-2">{`${t.fund} ${t.full(fund)}`}</View>
      ) : (
        <Split
          bare
          parts={[
            { share: self, look: 'p', label: t.own },
            { share: fund, look: 'b', label: t.fund },
          ]}
        />
      )}
      {less > 0 ? (
        <View className="t-sub mt-2">{t.refer(less)}</View>
      ) : (
        balance !== undefined &&
        binds !== 'tier' && (
          <View className="t-sub t-2 mt-2">
            {balance >= self ? t.enough(balance - self) : t.partly(balance, self - balance)}
          </View>
        )
      )}
    </Card>
  )
}

/** The same bill once insurance pays. */
export function Once({ answer: { whenUsable, group, tier } }: { answer: Reckoned }) {
  const { cost: t } = useTexts(texts)
  const { fund, self, ratio } = whenUsable
  return (
    <Card title={t.once} note={t.onceNote(group, tier, ratio.counted)}>
      <Cell first title={t.pays} value={<View className="amount">{t.money(fund)}</View>} />
      <Cell title={t.own} value={<View className="amount">{t.money(self)}</View>} />
    </Card>
  )
}
