import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { View } from '@tarojs/components'
import { Card, Cell, Condition, Figure } from '../../../../ui'
import type { Violation } from '../../contract/types'
import { texts } from '../../texts/zh'
import { Facts } from './answer'

/** Their car, but not for them to confirm: who drove is. */
export function Owner({ one, care, onWhere }: { one: Violation; care: boolean; onWhere: () => void }) {
  const { one: t, department } = useTexts(texts)
  const { hotline } = department
  return (
    <>
      <Card kind="lead">
        <Figure medium words label={t.owner} value={t.ownerAsk} />
        <View className="t-sub t-2 mt-1">{t.ownerText}</View>
        <View className="rule" />
        <Facts one={one} care={care} />
      </Card>
      {!care && (
        <Card title={t.after}>
          {t.afterLines.map((line) => (
            <Condition key={line} met>
              {line}
            </Condition>
          ))}
          <Condition met={false}>{t.afterWarn}</Condition>
        </Card>
      )}
      <Card kind="list">
        <Cell first title={t.ownerMe} note={t.ownerMeNote} onTap={onWhere} />
        <CallCell phone={hotline} title={t.ownerUnknown} note={t.ownerUnknownNote(hotline)} />
      </Card>
    </>
  )
}
