import { useTexts } from '../../../core/text'
import { texts as openings } from '../../../kits/openings/texts/zh'
import { ReportSheet } from '../../../kits/reports/parts/report-sheet'
import type { SheetOf } from '../../../kits/reports/parts/use-report'
import { correct } from '../store/near'
import { texts } from '../texts/zh'

const whats = ['closed', 'moved', 'hours', 'phone'] as const

interface FixSheetProps {
  city: string
  place: { readonly id: string; readonly name: string }
  of: SheetOf
}

/** What is wrong with a place, in one tap; and what became of it. */
export function FixSheet({ city, place: { id, name }, of }: FixSheetProps) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  return (
    <ReportSheet
      title={t.fixTitle(name)}
      words={whats.map((what) => [what, o.whats[what]])}
      note={t.fixText}
      send={async (what) => {
        const { people, shown } = await correct(city, id, what)
        return t.fixed(people, shown)
      }}
      of={of}
    />
  )
}
