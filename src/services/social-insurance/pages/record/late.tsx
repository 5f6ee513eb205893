import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { CallCell, callPhone } from '../../../../kits/office/parts/contacts'
import { LateRows } from '../../../../kits/personal/parts/late-rows'
import { WordsCard } from '../../../../kits/personal/parts/words-card'
import { Card, Cell, Figure } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'

const MEDICAL_HOTLINE = '12393'

/** What is owed, the oldest month first; the words to say to the employer; whom to tell when that does not help. */
export function Late({ record: { late, payer, basis } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const months = late.map(({ month }) => month)
  const { phone } = basis.office
  return (
    <>
      <Card kind="lead">
        <Figure medium words label={t.owes[payer ?? 'employer']} value={t.late(months)} />
        <LateRows bills={late} said={t.lateDue} lateBy={t.lateBy} />
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
