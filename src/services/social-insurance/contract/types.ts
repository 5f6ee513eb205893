import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type SocialRecord = FromSchema<(typeof responses)['record']['response']>
export type Basis = FromSchema<(typeof responses)['basis']['response']>
export type Pension = NonNullable<SocialRecord['pension']>
export type Insurance = SocialRecord['insurances'][number]
