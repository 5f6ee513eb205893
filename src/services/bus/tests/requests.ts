import type { GoodRequests } from '../../../../server/testing/requests'
import { good } from './made-up'

export const requests: GoodRequests = {
  /** Of a bus that is in the timetable. */
  async report({ city }) {
    return { body: { city, line: good.line, direction: 0, stop: good.stops[0], trip: good.trip, reason: 'absent' } }
  },
}
