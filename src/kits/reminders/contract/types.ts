import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

export type Reminder = FromSchema<typeof responses.remind.response>
