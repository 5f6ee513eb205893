import type { FromSchema } from 'json-schema-to-ts'
import type { contract } from './endpoints'
import type { responses } from './responses'

type ResponseOf<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type Violations = ResponseOf<'violations'>
export type Violation = ResponseOf<'violation'>
export type Dispute = ResponseOf<'dispute'>
export type Car = ResponseOf<'car'>

export type Row = Violations['violations'][number]
export type Cycle = NonNullable<Violations['cycle']>
export type Study = NonNullable<Violations['study']>
export type Kind = Row['kind']
export type Fate = Cycle['rows'][number]['fate']
export type StudyKey = Study['conditions'][number]['key']
export type Reason = FromSchema<(typeof contract)['dispute']['body']>['reason']
