import { useTexts } from '../../../core/text'
import { ReportSheet } from '../../../kits/reports/parts/report-sheet'
import type { SheetOf } from '../../../kits/reports/parts/use-report'
import type { Bus, Service } from '../contract/types'
import { api } from '../store/bus'
import { texts } from '../texts/zh'

const REASONS = ['absent', 'early', 'passed'] as const

interface BusReportProps {
  city: string
  stop: string
  service: Service
  bus: Pick<Bus, 'trip' | 'due'>
  of: SheetOf
}

/** What was wrong with a bus: one tap sends it, and says how many have said so. */
export function BusReport({ city, stop, service, bus, of }: BusReportProps) {
  const t = useTexts(texts)
  const { line, direction, name } = service
  return (
    <ReportSheet
      title={t.reportTitle}
      text={t.reportText(name, bus.due)}
      words={REASONS.map((reason) => [reason, t.reasons[reason]])}
      note={t.reportNote}
      send={async (reason) =>
        t.reported((await api.report({ body: { city, line, direction, stop, trip: bus.trip, reason } })).people)
      }
      of={of}
    />
  )
}
