import type { MakeJobs } from '../../../../server/module'
import { toInstant } from '../../../shared/days'
import { protocol } from '../agency/protocol'
import { reportOf } from './repository'

const DAY_MS = 86_400_000
/** The company looks at what riders say for a day; later it helps nobody. */
const retry = { firstMs: 5000, longestMs: 1_800_000, forMs: DAY_MS }

export const jobs: MakeJobs<'bus'> = ({ departments, sql }) => ({
  'bus.report': {
    retry,
    async run({ city, id }, { id: requestId }) {
      const report = await reportOf(sql, String(city), String(id))
      if (!report) return
      const { id: reportId, reportedAt, ...said } = report
      const told = { ...said, reportId, reportedAt: toInstant(reportedAt) }
      await departments.of(protocol, String(city)).ask('report', told, { requestId })
    },
  },
})
