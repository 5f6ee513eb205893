import { modules } from '../../mock/all-modules'
import type { Counter } from '../../mock/module-mock'
import { residents } from '../../mock/residents'
import type { Resident } from '../../mock/resident'
import { birthOf, readIdNumber } from '../../src/shared/id-number'
import { lastDayOfChildhood } from '../../server/delegation/kinship'

const DAYS = ['2026-11-23', '2026-12-31', '2027-02-28', '2027-11-01'] as const

interface Told {
  readonly accounts: readonly { readonly status: string; readonly gaps?: readonly { readonly month: string }[] }[]
  readonly entries: readonly { readonly kind: string; readonly month?: string }[]
  readonly insurances: readonly { readonly kind: string; readonly paid: readonly { from: string; to: string }[] }[]
  readonly payer?: string
  readonly benefit?: object
  readonly children: readonly { readonly name: string; readonly idNumber: string; readonly birth: string }[]
}

/** What every department that is asked about people says of one of them on a day, by its path. */
function toldOn({ city, name, idNumber }: Resident, day: string): Told {
  const outside = { residents, city, now: () => new Date(`${day}T12:00:00+08:00`) }
  const ask = (path: string, more: object = {}) => {
    const mock = modules.find(({ paths }) => paths.includes(path))
    const counter: Counter | undefined = mock?.open(outside)
    const answer = counter?.(path, { name, idNumber, ...more })
    expect([path, answer?.status]).toEqual([path, 200])
    return answer?.body
  }
  return {
    ...ask('/accounts/query'),
    ...ask('/entries/query', { limit: 200 }),
    ...ask('/social-insurance/records/query'),
    ...ask('/birth-register/children/query'),
  } as Told
}

const monthsOf = ({ insurances }: Told, kind: string) =>
  insurances.filter((one) => one.kind === kind).flatMap(({ paid }) => paid)

describe.each(DAYS)('on %s', (day) => {
  test.each(residents.map((one) => [one.id, one] as const))('all departments agree about %s', (_, resident) => {
    const told = toldOn(resident, day)
    const pension = monthsOf(told, 'pension')
    const isInsured = (month: string) => pension.some(({ from, to }) => from <= month && month <= to)
    // Whoever pays the one pays the other, month for month
    const deposits = told.entries.flatMap(({ kind, month }) => (kind === 'deposit' && month ? [month] : []))
    expect(deposits.filter((month) => !isInsured(month))).toEqual([])
    const unpaid = told.accounts.flatMap(({ gaps = [] }) => gaps.map(({ month }) => month))
    const elsewhere = resident.employments.length > 1
    if (!elsewhere) expect(unpaid.filter((month) => month < day.slice(0, 7) && isInsured(month))).toEqual([])
    // Whoever is retired pays nobody, and has no account that somebody pays into
    if (resident.retiredOn && resident.retiredOn <= day) expect([told.payer, told.accounts]).toEqual([undefined, []])
    const isPaid = told.accounts.some(({ status }) => status === 'normal')
    if (isPaid) expect(told.payer).toBe('employer')
    // Children are born when their number says, have a name, and are no children any more at 18
    const due = (resident.children ?? []).filter(
      ({ idNumber }) => birthOf(idNumber) <= day && lastDayOfChildhood(birthOf(idNumber)) >= day,
    )
    expect(told.children.map(({ name, idNumber, birth }) => [name, birth, readIdNumber(idNumber, day).valid])).toEqual(
      due.map(({ name, idNumber }) => [name, birthOf(idNumber), true]),
    )
  })
})

test('the register, the fund and the insurance all have somebody, and somebody they do not have', () => {
  const all = residents.map((one) => toldOn(one, DAYS[0]))
  const sides = [
    all.map(({ accounts }) => accounts.length > 0),
    all.map(({ insurances }) => insurances.length > 0),
    all.map(({ children }) => children.length > 0),
  ]
  for (const side of sides) expect([...new Set(side)].sort()).toEqual([false, true])
})
