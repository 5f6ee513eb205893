import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentMock } from '../../../../mock/department'
import { protocol } from './protocol'

type Given = FromSchema<typeof protocol.cover.response>

export const department: DepartmentMock = {
  operations: {
    [protocol.cover.path]: () => {
      const nothing: Given = { enrolments: [], bills: [], away: [], mine: [], theirs: [], elsewhere: [] }
      return { status: 200, body: nothing }
    },
    [protocol.entries.path]: () => ({ status: 200, body: { entries: [], more: false } }),
  },
}
