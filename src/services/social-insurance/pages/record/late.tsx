import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { dayOf, daysBetween } from '../../../../shared/days'
import { useTexts } from '../../../../core/text'
import { CallCell, callPhone } from '../../../../kits/office/parts/contacts'
import { WordsCard } from '../../../../kits/personal/parts/words-card'
import { Card, Cell, Figure, Tag } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'

const MEDICAL_HOTLINE = '12393'
const SHOWN = 3

/** What is owed, the oldest month first; the words to say to the employer; whom to tell when that does not help. */
export function Late({ record: { late, payer, basis } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const months = late.map(({ month }) => month)
  const today = dayOf(now())
  const { phone } = basis.office
  return (
    <>
      <Card kind="lead">
        <Figure medium words label={t.owes[payer ?? 'employer']} value={t.late(months)} />
        <View className="rule" />
        {late.slice(0, SHOWN).map(({ month, dueDay }, index) => (
          <View key={month} className={index === 0 ? 'pair' : 'pair mt-2'}>
            <View className="grow">{t.lateDue(month, dueDay)}</View>
            <Tag tone="bad">{t.lateBy(daysBetween(dueDay, today))}</Tag>
          </View>
        ))}
        {payer === 'self' && <View className="t-sub t-2 mt-2">{t.after}</View>}
      </Card>
      {payer !== 'self' && <WordsCard title={t.urge} words={t.urgeText(months)} after={t.after} />}
      <Card kind="list">
        {payer !== 'self' && <CallCell first phone={phone} title={t.complain} note={t.complainNote(phone)} />}
        <Cell
          first={payer === 'self'}
          icon="info"
          title={t.clinic}
          note={t.clinicNote}
          onTap={() => callPhone(MEDICAL_HOTLINE)}
        />
      </Card>
    </>
  )
}
