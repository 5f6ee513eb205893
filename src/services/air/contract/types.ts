import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type Now = FromSchema<(typeof responses)['now']['response']>
export type Air = NonNullable<Now['air']>
export type Weather = NonNullable<Now['weather']>
export type Station = Air['stations'][number]
export type Warning = Weather['warnings'][number]
export type Pollutant = Air['primary'][number]
export type Said = NonNullable<Now['said']>[number]
export type Neighbour = NonNullable<Now['neighbour']>
