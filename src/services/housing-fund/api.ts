import type { FromSchema } from 'json-schema-to-ts'
import { call, type CallOptions } from '../../core/http/call'
import { contract } from './contract'
import type { responses } from './contract.responses'

type Answer<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type Account = Answer<'account'>
export type Entries = Answer<'entries'>
export type Figures = Answer<'figures'>
export type Merge = Answer<'merge'>

export const account = (city: string) => call<Account>(contract.account, { query: { city } })
export const entries = (city: string, before?: string) => call<Entries>(contract.entries, { query: { city, before } })
export const figures = (city: string) => call<Figures>(contract.figures, { query: { city } })
export const merge = (city: string, into: string, options: CallOptions) =>
  call<Merge>(contract.merge, { body: { city, into } }, options)
