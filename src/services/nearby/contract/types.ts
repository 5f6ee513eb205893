import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type Places = FromSchema<(typeof responses)['places']['response']>
export type OnePlace = FromSchema<(typeof responses)['place']['response']>
export type ShownPlace = Places['places'][number]
export type AddressAnswer = FromSchema<(typeof responses)['address']['response']>
export type What = NonNullable<ShownPlace['said']>['what']
