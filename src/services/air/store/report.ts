import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'
import type { Said } from '../contract/types'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** Says what one sees outside. @returns how many say the same @throws Problem */
export const report = async (city: string, what: Said['what']): Promise<number> =>
  (await api.report({ body: { city, what } })).people
