import type { FromSchema } from 'json-schema-to-ts'
import type { office, officeNow } from './office'

export type Office = FromSchema<typeof office>
export type OfficeNow = FromSchema<typeof officeNow>
