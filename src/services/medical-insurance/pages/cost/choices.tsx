import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../../core/text'
import { ARRANGEMENTS, CARES, MOST_ELIGIBLE, type Group } from '../../../../shared/law/medical-cost'
import { typedNumber } from '../../../../shared/typed-number'
import { Button, Card, Input, Link, Range, Segment, Sheet } from '../../../../ui'
import type { Cover } from '../../contract/types'
import { lowerTiers, tiersOf, type Basis, type Reckoned } from '../../rules/reckon'
import { texts } from '../../texts/zh'
import type { Choose } from './use-choices'

interface ChoicesProps {
  basis: Basis
  answer: Reckoned
  choose: Choose
  isCare: boolean
}

/** Steps of a slider, in yuan. */
const scale = { outpatient: { step: 100, most: 5000 }, inpatient: { step: 1000, most: 100000 } } as const

/** Whose rates one may look at: of whom the office knows, those of the same insurance; in care mode their own. */
function groupsOf(cover: Cover | undefined, isCare: boolean): readonly Group[] {
  if (!cover?.group) return ['active', 'retired', 'resident']
  return isCare || cover.group === 'resident' ? [] : ['active', 'retired']
}

/** Which kind of visit, where, and how much. */
export function ChoicesCard({ basis: { figures, cover }, answer, choose, isCare }: ChoicesProps) {
  const { cost: t } = useTexts(texts)
  const { care, tier, group, away, eligible } = answer
  const yuan = Math.round(eligible / 100)
  const { step, most } = scale[care]
  const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: names[value] }))
  const groups = groupsOf(cover, isCare)
  const lower = lowerTiers(answer.plan, tier)
  const isPair = groups.length === 2 && !isCare
  return (
    <Card>
      <Segment label={t.careLabel} value={care} options={options(CARES, t.cares)} onChange={choose.care} />
      <View className="mt-3">
        <Segment
          label={t.tierLabel}
          value={tier}
          options={options(tiersOf(figures, care), t.tiers)}
          onChange={choose.tier}
        />
      </View>
      <View className={isPair ? 'two mt-3' : 'mt-3'}>
        <Segment
          label={t.whereLabel}
          value={away ? 'away' : 'here'}
          options={options(['here', 'away'] as const, t.where)}
          onChange={choose.where}
        />
        {groups.length > 0 && (
          <View className={isPair ? undefined : 'mt-3'}>
            <Segment label={t.groupLabel} value={group} options={options(groups, t.groups)} onChange={choose.group} />
          </View>
        )}
      </View>
      {care === 'inpatient' && !away && !isCare && lower.length > 0 && (
        <View className="mt-3">
          <View className="label">{t.fromLabel}</View>
          <Segment
            label={t.fromLabel}
            value={answer.movedFrom ?? 'none'}
            options={options(['none' as const, ...lower], t.from)}
            onChange={choose.from}
          />
        </View>
      )}
      {away && (
        <View className="mt-3">
          <Segment label={t.wayLabel} value={away} options={options(ARRANGEMENTS, t.ways)} onChange={choose.way} />
        </View>
      )}
      <View className="mt-2">
        <Range
          label={t.eligible}
          value={yuan}
          shown={t.money(eligible)}
          min={step}
          max={Math.max(most, yuan)}
          step={step}
          onChange={choose.yuan}
        />
      </View>
      <View className="t-note t-2">{t.eligibleNote}</View>
      <Typed onTyped={choose.yuan} />
    </Card>
  )
}

/** The amount as a bill has it; what is none is said to be. */
function Typed({ onTyped }: { onTyped: (yuan: number) => void }) {
  const { cost: t } = useTexts(texts)
  const [amount, setAmount] = useState<string>()
  const [tried, setTried] = useState(false)
  const yuan = typedNumber(amount ?? '')
  const wrong = yuan === undefined ? t.typeWrong : yuan * 100 > MOST_ELIGIBLE ? t.typeMost : undefined
  const close = () => {
    setAmount(undefined)
    setTried(false)
  }
  const done = () => {
    setTried(true)
    if (yuan === undefined || wrong) return
    onTyped(yuan)
    close()
  }
  return (
    <View>
      <Link onTap={() => setAmount('')}>{t.type}</Link>
      {amount !== undefined && (
        <Sheet title={t.type} onClose={close} foot={<Button onTap={done}>{t.typeDo}</Button>}>
          <Input
            focus
            label={t.typeLabel}
            value={amount}
            type="digit"
            problem={amount !== '' || tried ? wrong : undefined}
            onChange={setAmount}
            onConfirm={done}
          />
        </Sheet>
      )}
    </View>
  )
}
