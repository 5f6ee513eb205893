import type { FromSchema } from 'json-schema-to-ts'
import type { period } from '../city'
import type { responses } from './responses'

type ResponseOf<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type Account = ResponseOf<'account'>
export type Entries = ResponseOf<'entries'>
export type Figures = ResponseOf<'figures'>
export type Merge = ResponseOf<'merge'>

export type OneAccount = Account['accounts'][number]
export type Entry = Account['recent'][number]
export type Year = NonNullable<Entries['years']>[number]
export type Loan = NonNullable<Account['loans']>[number]
export type Closed = NonNullable<Account['closed']>
export type Deposit = Account['deposits'][number]
export type ThisMonth = NonNullable<Account['thisMonth']>
export type MergeState = Merge['state']

/** A city's figures for one period: amounts in fen, shares in 1/10000, interest in millionths. */
export type Period = FromSchema<typeof period>
