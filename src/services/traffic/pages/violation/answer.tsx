import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { dayOf } from '../../../../shared/days'
import { surchargeOf } from '../../../../shared/law/surcharge'
import { Card, Fact, Figure, Tag } from '../../../../ui'
import type { Violation } from '../../contract/types'
import { texts } from '../../texts/zh'
import { Sum } from '../sum'
import { Plate } from '../plate'

/** What it costs now, or that it is over; then when, where and why. */
export function Answer({ one, care }: { one: Violation; care: boolean }) {
  const { list, one: t } = useTexts(texts)
  const { state, fine, points, surcharge, total, by, lateDays = 0, on, decision, ifToday } = one
  return (
    <Card kind="lead">
      {state === 'done' || state === 'warned' || state === 'withdrawn' ? (
        <>
          <Figure medium words value={t.over[state]} />
          <View className="t-sub t-2 mt-1">{decision?.paidOn ? t.paidOn(decision.paidOn, on) : t.overText[state]}</View>
        </>
      ) : (
        <>
          <View className="pair">
            <View className="grow figure-label">
              {state === 'overdue' ? t.payNow : state === 'due' && by ? list.dueBy(by, on) : t.ifConfirmed}
            </View>
            {state === 'overdue' && <Tag tone="bad">{list.late(lateDays)}</Tag>}
            {state === 'waiting' && <Tag tone="warn">{list.waitsTag}</Tag>}
          </View>
          <Sum fen={state === 'waiting' ? fine : total} points={state === 'overdue' ? undefined : points} />
          {state === 'overdue' && <View className="t-sub t-2 mt-1">{list.added(fine, surcharge)}</View>}
          {state === 'waiting' && by && <View className="t-sub t-2 mt-1">{t.lookBy(by, on)}</View>}
        </>
      )}
      <View className="rule" />
      <Facts one={one} care={care} />
      {care && state === 'waiting' && ifToday && (
        <View className="mt-2">{t.careDue(ifToday.dueOn, on, surchargeOf(fine, 1))}</View>
      )}
    </Card>
  )
}

/** When, where, which car, and why in plain words with the article. */
export function Facts({ one, care }: { one: Violation; care: boolean }) {
  const { one: t } = useTexts(texts)
  const { at, place, direction, plate, kind, named, law, code, speed } = one
  return (
    <>
      <Fact name={t.when}>{t.at(at, dayOf(at))}</Fact>
      <Fact name={t.where}>{t.place(place, direction)}</Fact>
      {!care && (
        <Fact name={t.car}>
          <Plate>{plate}</Plate>
        </Fact>
      )}
      <Fact name={t.why}>
        {t.reason(kind, named)}
        {speed && <View>{t.speed(speed.limit, speed.measured)}</View>}
        {!care && <View className="t-note t-2">{t.law(law, code)}</View>}
      </Fact>
    </>
  )
}
