import { validatorOf } from '../../../../server/validation'
import type { DepartmentAbout } from '../../../../server/ports'
import { typicalCalendar } from '../../../shared/tests/typical-calendar'
import { policeOf } from '../agency/client'
import { protocol } from '../agency/protocol'
import { assembleViolations } from '../server/assemble'
import { examples } from '../contract/examples'

const its = {
  number: 'A1',
  at: '2026-11-11T08:12:00+08:00',
  place: '桥'.repeat(80),
  plate: '云t·8k27q',
  kind: 'flying',
  named: '飞'.repeat(80),
  code: '9999',
  law: '法'.repeat(80),
  fine: 20000,
  points: 3,
  role: 'driver',
  decision: { receivedOn: '2026-10-26', pauses: [] },
}
const records = { cars: [{ plate: '谁家的车' }], violations: [its, its] }
const department = (answer: object) =>
  ({
    ask: async () => ({ answer, asOf: new Date('2026-11-23T09:20:00+08:00'), stale: false }),
  }) as unknown as DepartmentAbout<typeof protocol>
const heard = (answer: object) => policeOf(department(answer)).records()
const looking = {
  city: 'yunlan',
  person: 'p',
  calendar: typicalCalendar(),
  today: '2026-11-23',
  disputed: new Set<string>(),
}
const { office } = examples.violations.default

test('what has no name or no room here is cut, one told twice is one, and a plate that is none is shown as it is', async () => {
  expect(validatorOf(protocol.records.response)(records)).toBe(true)
  const { violations, cars } = assembleViolations(await heard(records), looking, office)
  expect(violations).toHaveLength(1)
  expect(violations[0]).toMatchObject({ kind: 'other', plate: '云T8K27Q', total: 27800 })
  expect([violations[0]?.named.length, violations[0]?.place.length]).toEqual([60, 60])
  expect(cars).toEqual([{ plate: '谁家的车', kind: 'other', open: 0 }])
})

test.each([
  ['a decision of the year 1', { ...its, decision: { receivedOn: '0001-01-01' } }],
  ['a notice of the year 9999', { ...its, notifiedOn: '9999-12-31' }],
  ['a time that is none', { ...its, at: '2026-11-11 08:12:00Z' }],
])('%s is garbled, not an accident of ours', async (_, wrong) => {
  expect(validatorOf(protocol.records.response)({ ...records, violations: [wrong] })).toBe(true)
  await expect(heard({ ...records, violations: [wrong] })).rejects.toMatchObject({ code: 'DEPARTMENT_GARBLED' })
})

test('only a picture by its first bytes goes to a phone', async () => {
  const photo = (text: string) =>
    policeOf(department({ data: Buffer.from(text, 'latin1').toString('base64') })).photo('A1', 1)
  expect(await photo('\xff\xd8\xff\xe0 and the rest')).toMatch(/^data:image\/jpeg;base64,/)
  expect(await photo('RIFF....WEBPVP8 ')).toMatch(/^data:image\/webp;base64,/)
  for (const bad of ['<svg onload="alert(1)">', 'GIF89a..........'])
    await expect(photo(bad)).rejects.toMatchObject({ code: 'DEPARTMENT_GARBLED' })
})
