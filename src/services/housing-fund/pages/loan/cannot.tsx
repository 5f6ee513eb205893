import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Card, Condition, Foot } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import { texts } from '../../texts/zh'
import type { Account, Figures } from '../../contract/types'
import { WaysOn } from './ways-on'

/** No loan now: when there may be one, every condition with one's own figures, and what to do meanwhile. */
export function Cannot({ account, figures }: { account: Account; figures: Figures }) {
  const { loan: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { notYet, office } = account
  const { conditions = [] } = notYet ?? {}
  const count = (wanted: boolean) => conditions.filter(({ met }) => met === wanted).length
  return (
    <>
      <Card kind="lead">
        <View className="figure-label">{t.cannot}</View>
        {notYet && (
          <>
            <View className="t-title mt-1" {...heading(2)}>
              {notYet.title[language]}
            </View>
            <View className="t-sub t-2 mt-1">{notYet.text[language]}</View>
          </>
        )}
      </Card>
      {notYet && (
        <Card title={t.conditions} note={t.conditionsNote(count(true), count(false))}>
          {conditions.map(({ met, said, note }, index) => (
            <Condition key={index} met={met} note={note?.[language]}>
              {said[language]}
            </Condition>
          ))}
        </Card>
      )}
      <WaysOn account={account} />
      <Foot lines={[t.basis(office, figures.effectiveFrom), ...(notYet?.notes ?? []).map((note) => note[language])]} />
    </>
  )
}
