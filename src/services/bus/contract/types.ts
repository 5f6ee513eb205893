import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type StopAnswer = FromSchema<(typeof responses)['stop']['response']>
export type LineAnswer = FromSchema<(typeof responses)['line']['response']>
export type TimetableAnswer = FromSchema<(typeof responses)['timetable']['response']>
export type FindAnswer = FromSchema<(typeof responses)['find']['response']>
export type Service = StopAnswer['services'][number]
export type Bus = Service['buses'][number]
export type Diversion = NonNullable<Service['diversion']>
export type Place = Service['to']
