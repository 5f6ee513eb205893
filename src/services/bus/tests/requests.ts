import type { GoodRequests } from '../../../../server/testing/requests'
import type { StopAnswer } from '../contract/types'
import { good } from './made-up'

export const requests: GoodRequests = {
  /** Of any line that goes at a stop. */
  async timetable({ city, ask }) {
    const stop = '0014a'
    const { services } = (await ask('stop', { query: { city, stop } })) as StopAnswer
    const [one] = services.map(({ line, direction }) => ({ line, direction, stop }))
    return { query: { city, ...(one ?? { line: good.line, direction: 0 }) } }
  },
  /** Of a bus that is on its way; in a made-up city, of the one line that makes sense. */
  async report({ city, ask }) {
    const stop = '0014a'
    const { services } = (await ask('stop', { query: { city, stop } })) as StopAnswer
    const [one] = services.flatMap(({ line, direction, buses: [bus] }) =>
      bus ? [{ line, direction, stop, trip: bus.trip }] : [],
    )
    const made = { line: good.line, direction: 0, stop: good.stops[0], trip: good.trip }
    return { body: { city, ...(one ?? made), reason: 'absent' } }
  },
}
