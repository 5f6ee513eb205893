import { View } from '@tarojs/components'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { dayText } from '../../../../shared/day-texts'
import { yuanSigned } from '../../../../shared/money'
import { Card, Cell, Empty, Foot } from '../../../../ui'
import { entries } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../parts'
import '../look.scss'

/** Every movement of the personal account this year, newest first. */
export default function EntriesPage() {
  const { city } = useArrival()
  const { entries: t, department } = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="medical-insurance"
      department={department}
      of={entries.useLoaded(city)}
      shape={shape}
    >
      {(value, { problem, again }) => (
        <>
          <StaleNotice of={value} problem={problem} who={department.who} onRetry={again} />
          {value.entries.length === 0 ? (
            <Empty title={t.none} text={t.noneText} />
          ) : (
            <Card kind="list" title={t.year(value.year)}>
              {value.entries.map(({ id, day, kind, amount, fund, place, who }, index) => (
                <Cell
                  key={id}
                  first={index === 0}
                  title={t.titleOf(kind, who)}
                  note={t.note(dayText(day, language), place)}
                  value={<View className={amount > 0 ? 'amount t-ok' : 'amount'}>{yuanSigned(amount)}</View>}
                  below={fund ? <View className="cell-note">{t.fund(fund)}</View> : undefined}
                />
              ))}
            </Card>
          )}
          <Foot lines={[value.more && t.more]} />
        </>
      )}
    </PersonalPage>
  )
}
