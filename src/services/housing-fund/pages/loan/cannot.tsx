import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { dayOf } from '../../../../shared/days'
import { Card, Condition } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import { conditionsOf } from '../../rules/conditions'
import { texts } from '../../texts/zh'
import type { Account, Figures } from '../../contract/types'
import { WaysOn } from './ways-on'

/** No loan now: when there may be one, every condition with one's own figures, and what to do meanwhile. */
export function Cannot({ account, figures }: { account: Account; figures: Figures }) {
  const { loan: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const today = dayOf(now())
  const conditions = conditionsOf(figures, account)
  const unmet = conditions.filter(({ met }) => met === false)
  const met = conditions.filter((one) => one.met)
  const untold = conditions.filter((one) => one.met === undefined)
  const [first] = unmet
  const { title, text } = first
    ? t.whyNot(first, account.status === 'none' ? account.office.name[language] : undefined, today)
    : t.whyTooLittle(figures.roundTo)
  return (
    <>
      <Card kind="lead">
        <View className="figure-label">{t.cannot}</View>
        <View className="t-title mt-1" {...heading(2)}>
          {title}
        </View>
        <View className="t-sub t-2 mt-1">{text}</View>
      </Card>
      <Card title={t.conditions} note={t.conditionsNote(met.length, unmet.length)}>
        {[...unmet, ...met, ...untold].map((one, index) => {
          const { said, note } = t.condition(one, today)
          return (
            <Condition key={index} met={one.met} note={note}>
              {said}
            </Condition>
          )
        })}
        {untold.length > 0 && <View className="t-note t-2 mt-2">{t.untold}</View>}
      </Card>
      <WaysOn account={account} unmet={first?.name} />
      <View className="foot">
        <View className="foot-line">{t.basis(account.office, figures.effectiveFrom)}</View>
        {figures.borrowing.source === 'typical' && <View className="foot-line">{t.typical(account.office.phone)}</View>}
      </View>
    </>
  )
}
