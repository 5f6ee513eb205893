import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

type ResponseOf<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type SocialRecord = ResponseOf<'record'>
export type Basis = ResponseOf<'basis'>
export type Pension = NonNullable<SocialRecord['pension']>
export type Insurance = SocialRecord['insurances'][number]
