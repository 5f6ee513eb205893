import type { Gives } from '../../../kits/reports/server/port'
import { protocol } from '../agency/protocol'

/** The bureau that runs the halls answers for what the guides say of them. */
export const reports: Gives<'nearby'> = ({ departments }) => ({
  async look(city, report, context) {
    const { answer } = await departments.of(protocol, city).ask('guide', report, context)
    return answer.state
  },
})
