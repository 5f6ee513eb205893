import type { MakeJobs } from '../../../../server/module'
import { toInstant } from '../../../shared/days'
import { protocol, REASONS } from '../agency/protocol'
import { busOf } from '../rules/reports'
import { DAY_MS } from '../../../shared/millis'

/** The company looks at what riders say for a day; later it helps nobody. */
const retry = { firstMs: 5000, longestMs: 1_800_000, forMs: DAY_MS }

export const jobs: MakeJobs<'bus'> = ({ departments, reports }) => ({
  'bus.report': {
    retry,
    async run({ city, id }, { id: requestId }) {
      const report = await reports.get(String(city), String(id))
      if (!report) return
      const { what, details, reportedAt } = report
      const reason = REASONS.find((one) => one === what)
      if (!reason) return
      const told = { ...busOf(report.about), stop: String(details.stop), reason, reportId: report.id }
      await departments
        .of(protocol, String(city))
        .ask('report', { ...told, reportedAt: toInstant(reportedAt) }, { requestId })
    },
  },
})
