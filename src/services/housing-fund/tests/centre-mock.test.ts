import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import { residents } from '../../../../mock/residents'
import type { DepartmentWorld } from '../../../../mock/department'
import { department } from '../agency/mock'
import type { Memory } from '../agency/mock/merges'
import { protocol } from '../agency/protocol'
import { facts, type Facts } from '../agency/residents'

const ajv = formats(new Ajv({ strict: false }))
const worldAt = (now: string, city = 'yunlan'): DepartmentWorld<Memory, Facts> => ({
  residents,
  city,
  now: () => new Date(now),
  memory: department.remembers(),
  factsOf: ({ id }) => facts[id],
})
const morning = '2026-11-23T09:20:00+08:00'

interface Entry {
  readonly day: string
  readonly number: number
  readonly amount: number
  readonly balance: number
}
type Known = {
  closed: object[]
  loans: object[]
  accounts: { number: string; status: string; balance: number }[]
  entries: Entry[]
  more: boolean
}

const ask = (world: DepartmentWorld<Memory, Facts>, operation: keyof typeof protocol, request: object) =>
  department.operations[protocol[operation].path]?.(world, request as never)
const good = (world: DepartmentWorld<Memory, Facts>, operation: keyof typeof protocol, request: object): Known => {
  const answer = ask(world, operation, request)
  if (answer?.status !== 200) throw new Error(JSON.stringify(answer))
  return answer.body as Known
}
const personOf = (id: string) => {
  const known = residents.find((one) => one.id === id)
  if (!known) throw new Error(`no ${id}`)
  return { name: known.name, idNumber: known.idNumber }
}
const all = { limit: 200 }

test.each(residents.map(({ id, city }) => [id, city] as const))(
  '%s: answers keep to the protocol, entries add up to the balance',
  (id, city) => {
    const world = worldAt(morning, city)
    const answer = good(world, 'accounts', personOf(id))
    const { accounts } = answer
    const { entries, more } = good(world, 'entries', { ...personOf(id), ...all })
    expect(ajv.validate(protocol.accounts.response, answer)).toBe(true)
    expect(ajv.validate(protocol.entries.response, { entries, more })).toBe(true)
    const total = accounts.reduce((sum, { balance }) => sum + balance, 0)
    expect(entries[0]?.balance ?? 0).toBe(total)
    for (const [index, { amount, balance }] of entries.entries()) {
      const older = entries[index + 1]
      if (older) expect(balance).toBe(older.balance + amount)
    }
  },
)

test('the situations that residents stand for', () => {
  const world = worldAt(morning)
  const statuses = (id: string) => good(world, 'accounts', personOf(id)).accounts.map(({ status }) => status)
  expect(statuses('renter')).toEqual(['normal'])
  expect(statuses('permit')).toEqual(['sealed', 'normal'])
  expect(statuses('frozen')).toEqual(['sealed'])
  expect(statuses('newcomer')).toEqual([])
  expect(statuses('retiree')).toEqual([])
  expect(statuses('driver')).toEqual([])
})

test('who retires has an open account until it is decided, and a closed one from then on, all of it paid out', () => {
  const on = (now: string) => good(worldAt(now), 'accounts', personOf('retiree'))
  expect(on('2001-10-20T09:20:00+08:00')).toMatchObject({ accounts: [{ status: 'sealed' }], closed: [] })
  const [before] = on('2001-10-20T09:20:00+08:00').accounts
  expect(on('2001-10-21T09:20:00+08:00')).toMatchObject({
    accounts: [],
    closed: [{ closedOn: '2001-10-21', paidOn: '2001-10-22', reason: 'retired', paidOut: before?.balance }],
  })
})

test('what is left of a loan shrinks month by month, and is nothing at its end', () => {
  const loans = (now: string) => good(worldAt(now), 'accounts', personOf('borrower')).loans
  expect(loans('2017-07-11T09:20:00+08:00')).toEqual([])
  expect(loans('2017-08-12T09:20:00+08:00')).toMatchObject([{ left: 40000000 - 166700 }])
  expect(loans('2037-07-12T09:20:00+08:00')).toMatchObject([{ left: 0 }])
})

test('a page begins where the one before ended', () => {
  const world = worldAt(morning)
  const whole = good(world, 'entries', { ...personOf('parents'), ...all }).entries
  const first = good(world, 'entries', { ...personOf('parents'), limit: 10 })
  const last = first.entries.at(-1)
  const before = { day: last?.day, number: last?.number }
  const second = good(world, 'entries', { ...personOf('parents'), limit: 10, before })
  expect([...first.entries, ...second.entries]).toEqual(whole.slice(0, 20))
  expect(first.more).toBe(true)
})

test('a merge: one case however often it is asked, one account from the promised day on', () => {
  const world = worldAt(morning)
  const [, kept] = good(world, 'accounts', personOf('permit')).accounts
  const request = { requestId: '019aae10-5c00-7000-8000-000000000001', ...personOf('permit'), into: kept?.number }
  const once = ask(world, 'merge', request)
  expect(once).toMatchObject({ status: 200, body: { caseNumber: 'HB20261123-0001', promisedBy: '2026-11-26' } })
  expect(ask(world, 'merge', request)).toEqual(once)
  expect(good(world, 'accounts', personOf('permit')).accounts).toHaveLength(2)
  const later = { ...world, now: () => new Date('2026-11-26T00:00:00+08:00') }
  expect(good(later, 'accounts', personOf('permit')).accounts).toMatchObject([{ number: kept?.number }])
})

test('what it refuses', () => {
  const world = worldAt(morning)
  expect(ask(world, 'accounts', { ...personOf('renter'), name: '林小雨' })).toMatchObject({ status: 403 })
  const [own] = good(world, 'accounts', personOf('renter')).accounts
  const request = { requestId: '019aae10-5c00-7000-8000-000000000002', ...personOf('renter') }
  expect(ask(world, 'merge', { ...request, into: own?.number })).toMatchObject({ status: 409 })
  expect(ask(world, 'merge', { ...request, into: '990199999999' })).toMatchObject({ status: 422 })
})
