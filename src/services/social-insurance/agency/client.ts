import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { protocol } from './protocol'

/** What the centre told. */
export type Told = FromSchema<typeof protocol.records.response>

/** Characters that a screen has room for. */
const NOTE = 60
const PLACE = 40

/** All that the centre has of a person; the last good copy where it does not answer. */
export async function askRecords(department: DepartmentAbout<typeof protocol>): Promise<DepartmentReply<Told>> {
  const reply = await department.ask('records', {}, { copy: true })
  const { gaps, elsewhere } = reply.answer
  const answer = {
    ...reply.answer,
    gaps: gaps.map(({ note, ...gap }) => (note ? { ...gap, note: note.slice(0, NOTE) } : gap)),
    elsewhere: elsewhere.map(({ place, months }) => ({ place: place.slice(0, PLACE), months })),
  }
  return { ...reply, answer }
}
