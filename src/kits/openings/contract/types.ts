import type { FromSchema } from 'json-schema-to-ts'
import type { shownPlace, tiles } from './place'
import type { responses } from './responses'

export type ShownPlace = FromSchema<typeof shownPlace>
export type Tiles = FromSchema<typeof tiles>
export type Said = NonNullable<ShownPlace['said']>
export type Counters = FromSchema<(typeof responses)['counters']['response']>
