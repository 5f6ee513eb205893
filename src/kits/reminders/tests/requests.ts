import type { GoodRequests } from '../../../../server/testing/requests'
import { addDays, dayOf } from '../../../shared/days'

const inDays = (count: number) => addDays(dayOf(new Date()), count)

export const requests: GoodRequests = {
  /** Of a step that every city has; in a month by whichever clock asks. */
  remind: async ({ city }) => ({
    body: { city, event: 'newborn', step: 'hukou-newborn', on: inDays(30), due: inDays(32) },
  }),
}
