import type { DepartmentAbout } from '../../../../server/ports'
import { askRecords, type Told } from '../agency/client'
import { protocol } from '../agency/protocol'
import { validatorOf } from '../../../../server/validation'

const told: Told = {
  insurances: [{ kind: 'long-term-care', paid: [{ from: '2024-01', to: '2026-11' }] }],
  bills: [],
  gaps: [{ from: '2025-01', to: '2025-02', note: '换'.repeat(80) }],
  elsewhere: [{ place: '远'.repeat(50), months: 12 }],
  benefit: { amount: 341212, payDay: 31, since: '2001-11' },
}

test('what a centre says that we have no name or no room for is no reason to show nothing', async () => {
  expect(validatorOf(protocol.records.response)(told)).toBe(true)
  const department = {
    ask: async () => ({ answer: told, asOf: new Date(0), stale: false }),
  } as unknown as DepartmentAbout<typeof protocol>
  const { answer } = await askRecords(department)
  expect([answer.gaps[0]?.note?.length, answer.elsewhere[0]?.place.length]).toEqual([60, 40])
})

test.each([
  ['a day that no month has', { ...told, benefit: { ...told.benefit, payDay: 32 } }],
  ['money in parts of a fen', { ...told, benefit: { ...told.benefit, amount: 0.5 } }],
  ['a month that is none', { ...told, gaps: [{ from: '2025-13', to: '2025-02' }] }],
])('%s is refused', (_, wrong) => expect(validatorOf(protocol.records.response)(wrong)).toBe(false))
