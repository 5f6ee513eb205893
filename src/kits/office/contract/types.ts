import type { FromSchema } from 'json-schema-to-ts'
import type { office } from './office'

export type Office = FromSchema<typeof office>
