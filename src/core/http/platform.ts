import { contract } from '../../shared/platform/endpoints'
import type { responses } from '../../shared/platform/responses'
import { apiOf } from './api'
import { call } from './call'

/** What the phone asks of the platform itself. */
export const platform = apiOf<typeof contract, typeof responses>(contract, call)
