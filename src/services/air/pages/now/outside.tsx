import { useTexts } from '../../../../core/text'
import { ReportSheet } from '../../../../kits/reports/parts/report-sheet'
import { useReport } from '../../../../kits/reports/parts/use-report'
import { Link } from '../../../../ui'
import { WORDS } from '../../rules/said'
import { report } from '../../store/report'
import { texts } from '../../texts/zh'

/** One's own word for what it is like outside, in two taps. */
export function Outside({ city }: { city: string }) {
  const t = useTexts(texts)
  const saying = useReport<true>(`air/${city}`)
  return (
    <>
      <Link onTap={() => saying.open(true)}>{t.report}</Link>
      {saying.about && (
        <ReportSheet
          title={t.reportTitle}
          words={WORDS.map((word) => [word, t.outside[word]])}
          note={t.reportNote}
          send={async (word) => t.reported(await report(city, word), t.outside[word])}
          of={saying.sheet}
        />
      )}
    </>
  )
}
