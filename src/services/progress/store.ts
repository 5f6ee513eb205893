import { apiOf, type InputFor } from '../../core/http/api'
import { call } from '../../core/http/call'
import { problemOf } from '../../core/http/problem-of'
import type { Problem } from '../../core/problem'
import { familyStore, familyStores } from '../../kits/personal/family-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'
import type { Found } from './contract/types'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** What is under way, of whom the holder of the phone acts for. */
export const cases = familyStore({ key: 'progress:cases', version: 1, ask: (query) => api.cases({ query }) })

/** A single one. */
export const caseOf = familyStores({
  key: 'progress:case',
  version: 1,
  ask: (id, query) => api.case({ params: { id }, query }),
})

/** Looks one up for whoever has no account. Nothing of it is kept on the phone. */
export const lookUp = (
  body: InputFor<(typeof contract)['find']>['body'],
): Promise<{ readonly found?: Found; readonly problem?: Problem }> =>
  api.find({ body }).then(
    (found) => ({ found }),
    async (thrown: unknown) => ({ problem: await problemOf(thrown, '') }),
  )
