import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { protocol } from './protocol'

/** What the centre told. */
export type Told = FromSchema<typeof protocol.records.response>

/** All that the centre has of a person; the last good copy where it does not answer. */
export const askRecords = (department: DepartmentAbout<typeof protocol>): Promise<DepartmentReply<Told>> =>
  department.ask('records', {}, { copy: true })
