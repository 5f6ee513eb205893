import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type Cases = FromSchema<(typeof responses)['cases']['response']>
export type Row = Cases['yours'][number]
export type Case = FromSchema<(typeof responses)['case']['response']>
export type Found = FromSchema<(typeof responses)['find']['response']>
