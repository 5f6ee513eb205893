import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../core/text'
import { guideParts, reportGuide } from '../../../kits/reports/guide-store'
import { ReportSheet } from '../../../kits/reports/parts/report-sheet'
import { Link } from '../../../ui'
import { texts } from './texts'

/** At a guide's foot: which part of it is wrong, in two taps. */
export function Wrong({ city, id }: { city: string; id: string }) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Link onTap={() => setOpen(true)}>{t.wrong}</Link>
      {open && (
        <ReportSheet
          title={t.wrongTitle}
          words={guideParts.map((part) => [part, t[part]])}
          note={t.wrongNote}
          send={async (part) => {
            const { people, again } = await reportGuide(city, id, part)
            return again ? t.wrongAgain(people) : t.wrongSaid(people)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
