import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { now } from '../../../core/clock'
import { afterShown } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { guideFindings, reportGuide } from '../../../kits/reports/guide-store'
import { ReportSheet } from '../../../kits/reports/parts/report-sheet'
import { useReport } from '../../../kits/reports/parts/use-report'
import { guideParts } from '../../../shared/guide-parts'
import { dayFrom } from '../../../shared/day-texts'
import { dayOf } from '../../../shared/days'
import { Link } from '../../../ui'
import type { Matter } from './store'
import { texts } from './texts'

interface WrongProps {
  city: string
  id: string
  /** Of the guide: which office found all of it right, and when. */
  checked: Matter['checked']
}

/** At a guide's foot: who checked it; what its editor found of what was said to be wrong; which part is wrong, in two taps. */
export function Wrong({ city, id, checked }: WrongProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const report = useReport<true>(`guide/${city}/${id}`)
  const [found, setFound] = useState<Awaited<ReturnType<typeof guideFindings>>>([])
  useEffect(() => afterShown(() => void guideFindings(city, id).then(setFound)), [city, id])
  const dayText = (day: string) => dayFrom(day, dayOf(now()), language)
  return (
    <View>
      {checked && <View className="foot-line t-note t-2">{t.checked(checked.by, dayText(checked.on))}</View>}
      {found.map(({ part, outcome, on }) => (
        <View key={part} className="foot-line t-note t-2">
          {t.found[outcome](t[part], dayText(on))}
        </View>
      ))}
      <Link onTap={() => report.open(true)}>{t.wrong}</Link>
      {report.about && (
        <ReportSheet
          title={t.wrongTitle}
          words={guideParts.map((part) => [part, t[part]])}
          note={t.wrongNote}
          send={async (part) => {
            const { people, again } = await reportGuide(city, id, part)
            return again ? t.wrongAgain(people) : t.wrongSaid(people)
          }}
          of={report.sheet}
        />
      )}
    </View>
  )
}
