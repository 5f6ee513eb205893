import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

type Answer<E extends keyof typeof responses> = FromSchema<(typeof responses)[E]['response']>

export type Cover = Answer<'cover'>
export type Entries = Answer<'entries'>
export type CostAnswer = Answer<'cost'>
export type Figures = Answer<'figures'>
export type Wait = NonNullable<Cover['wait']>
export type Newborn = NonNullable<Cover['newborn']>
export type Away = Cover['away'][number]
export type Account = NonNullable<Cover['account']>
export type Relative = Cover['sharing']['mine'][number]
