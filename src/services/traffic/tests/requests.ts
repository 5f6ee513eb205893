import type { Asker, GoodRequests, RequestInput } from '../../../../server/testing/requests'
import type { Violations } from '../contract/types'
import { good } from './made-up'

const waiting = async ({ city, ask }: Asker) => {
  const { violations } = (await ask('violations', { query: { city } })) as Violations
  const theirs = violations.filter(({ role, state }) => role === 'driver' && state === 'waiting')
  const one = theirs.find(({ place }) => place === good.place) ?? theirs[0]
  return one?.id ?? 'f'.repeat(24)
}
const read = async (asker: Asker, params: object = {}): Promise<RequestInput> => ({
  params: { id: await waiting(asker), ...params },
  query: { city: asker.city },
})

/** About a violation of one's own that waits, the one that can be named if it is there; and a car of one's own. */
export const requests: GoodRequests = {
  violation: (asker) => read(asker),
  photo: (asker) => read(asker, { number: 1 }),
  dispute: async (asker) => ({ body: { city: asker.city, id: await waiting(asker), reason: 'notSo' } }),
  car: async ({ city }) => ({ body: { city, plate: good.plate } }),
}
