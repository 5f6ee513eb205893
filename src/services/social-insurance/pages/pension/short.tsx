import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Figure, GuideCell, Split } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import type { Outlook } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'

/** The years will not be enough: how many are missing, and the ways to get them. */
export function Short({ outlook: { years, retirement }, record }: { outlook: Outlook; record: SocialRecord }) {
  const { pension: t, record: tRecord, retirement: tRetirement } = useTexts(texts)
  const { missing, have } = years
  const [whole, rest] = [Math.floor(missing / 12), missing % 12]
  const more = whole > 0 && rest > 0 ? { value: String(rest), unit: tRecord.months } : undefined
  return (
    <>
      <Card kind="lead">
        <Figure
          label={t.short(retirement.month, !record.payer)}
          value={String(whole || rest)}
          unit={whole > 0 ? tRecord.year : tRecord.months}
          more={more}
        />
        <View className="t-sub t-2 mt-2">{t.shortText(years)}</View>
        <Split
          parts={[
            { share: have, look: 'a', label: tRetirement.have(have) },
            { share: missing, look: 'c', label: tRetirement.stillMissing(missing) },
          ]}
        />
      </Card>
      <Card kind="list">
        {years.enoughIn && (
          <GuideCell
            first
            id="pension-flexible"
            title={t.shortOwn}
            note={t.shortOwnNote(years.enoughIn, record.basis.figures.leastOwn)}
          />
        )}
        <Cell first={!years.enoughIn} title={t.shortOnce} note={t.shortOnceNote} />
        <GuideCell id="pension-transfer" title={tRecord.noneMoved} note={tRecord.noneMovedNote} />
      </Card>
    </>
  )
}
