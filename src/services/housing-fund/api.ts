import { call, type CallOptions } from '../../core/http/call'
import { contract } from './contract/endpoints'
import type { Account, Entries, Figures, Merge } from './contract/types'

export type { Account, Entries, Figures, Merge }

export const account = (city: string) => call<Account>(contract.account, { query: { city } })
export const entries = (city: string, before?: string) => call<Entries>(contract.entries, { query: { city, before } })
export const figures = (city: string) => call<Figures>(contract.figures, { query: { city } })
export const merge = (city: string, into: string, options: CallOptions) =>
  call<Merge>(contract.merge, { body: { city, into } }, options)
