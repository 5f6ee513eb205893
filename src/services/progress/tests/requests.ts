import { randomInt } from 'node:crypto'
import type { Asker, GoodRequests } from '../../../../server/testing/requests'
import type { Cases } from '../contract/types'
import { told } from './told'

const tell = async ({ push, resident }: Asker) => {
  const number = `SZ${randomInt(1e9, 2e9)}`
  await push('service-hall', 'cases', { cases: [told({ number, idNumber: resident.idNumber })] })
  return number
}

/** About a case that the department has just told of. */
export const requests: GoodRequests = {
  case: async (asker) => {
    await tell(asker)
    const { theirs } = (await asker.ask('cases', { query: { city: asker.city } })) as Cases
    return { params: { id: theirs[0]?.id }, query: { city: asker.city } }
  },
  find: async (asker) => ({ body: { city: asker.city, number: await tell(asker), tail: '4417' } }),
}
