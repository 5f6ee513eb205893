import { View } from '@tarojs/components'
import { openGuide } from '../../../../core/arrival/open-guide'
import { now } from '../../../../core/clock'
import { dayOf } from '../../../../shared/days'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Tag } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import { texts } from '../../texts/zh'
import type { Account } from '../../contract/types'
import { WayCells } from '../way-cells'

/** 封存: what it means for the money, and what comes next. */
export function Frozen({ account: { accounts, leaving, notYet } }: { account: Account }) {
  const { account: t } = useTexts(texts)
  const frozenOn = accounts.find((one) => one.frozenOn)?.frozenOn
  const today = dayOf(now())
  return (
    <>
      <Card>
        <View className="pair">
          <View className="t-title grow" {...heading(2)}>
            {t.frozenTitle}
          </View>
          {frozenOn && (
            <Tag tone="warn" icon="wait">
              {t.frozenOn(frozenOn, today)}
            </Tag>
          )}
        </View>
        <View className="t-sub t-2 mt-1">{t.frozenText}</View>
        <View className="rule" />
        <View className="t-strong">{t.frozenNext}</View>
        <View className="t-sub t-2">{t.frozenNextNote}</View>
        <View className="t-sub t-2 mt-2">{t.frozenLoan}</View>
      </Card>
      <Card kind="list">
        {leaving && (
          <Cell
            first
            title={t.leaving(leaving.afterMonths, leaving.typical)}
            note={leaving.from <= today ? t.leavingNow : t.leavingFrom(leaving.from, today)}
            onTap={() => openGuide('fund-withdraw-leave')}
          />
        )}
        {notYet && <WayCells after={Boolean(leaving)} ways={notYet.ways.slice(0, 1)} />}
      </Card>
    </>
  )
}
