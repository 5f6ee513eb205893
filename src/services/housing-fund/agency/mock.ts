import type { FromSchema } from 'json-schema-to-ts'
import { addDays, dayOf } from '../../../shared/days'
import { unpaidMonths } from '../../../../mock/employment'
import type { DepartmentAnswer, DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import type { Resident } from '../../../../mock/resident'
import { closedBy, holdingsOf, isSealed, type Holding } from './mock/holdings'
import { ledgers, type Movement } from './mock/ledger'
import { loansOn } from './mock/loans'
import { mergedInto, openCase, type Memory } from './mock/merges'
import type { protocol } from './protocol'
import type { Facts } from './residents'

type RequestOf<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['request']>
type Given<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['response']>
type Account = Given<'accounts'>['accounts'][number]

const ok = (body: object): DepartmentAnswer => ({ status: 200, body })
const no = (status: 403 | 409 | 422, code: string, message: string): DepartmentAnswer => ({
  status,
  body: { code, message },
})
const sum = (movements: readonly Movement[]) => movements.reduce((total, { amount }) => total + amount, 0)

interface Known {
  /** Absent while the accounts are open. */
  readonly closedOn?: string
  readonly holdings: readonly Holding[]
  readonly movements: readonly (readonly Movement[])[]
}

/** What the centre of this city has of a person; somebody of another city, or nobody it knows, has nothing. */
function recordsOf(world: DepartmentWorld<Memory, Facts>, person: Resident | undefined): Known {
  if (!person || person.city !== world.city) return { holdings: [], movements: [] }
  const day = dayOf(world.now())
  const closedOn = closedBy(person, day)
  const holdings = holdingsOf(person, day)
  const movements = ledgers(holdings, person, closedOn ?? day)
  if (!closedOn) return { holdings, movements }
  const out = (amount: number): Movement => ({ day: addDays(closedOn, 1), kind: 'other', amount: -amount })
  return { holdings, closedOn, movements: movements.map((all) => [...all, out(sum(all))]) }
}

function accountOf({ number, employments }: Holding, movements: readonly Movement[], day: string): Account {
  const [first, last] = [employments[0], employments.at(-1)]
  if (!first || !last) throw new Error(`account ${number} without an employer`)
  const sealed = isSealed({ number, employments }, day)
  const gaps = unpaidMonths(employments, day)
  return {
    number,
    employer: last.employer,
    status: sealed ? 'sealed' : 'normal',
    balance: sum(movements),
    base: last.bases.filter(({ from }) => from <= day.slice(0, 7)).at(-1)?.base ?? 0,
    employerRate: last.employerRate,
    personalRate: last.personalRate,
    openedOn: first.from,
    ...(sealed && last.to ? { sealedOn: last.to } : {}),
    payDay: last.payDay,
    ...(gaps.length ? { gaps } : {}),
  }
}

function accountsOf(world: DepartmentWorld<Memory, Facts>, person: Resident | undefined): Account[] {
  const { holdings, movements, closedOn } = recordsOf(world, person)
  if (closedOn) return []
  const day = dayOf(world.now())
  const accounts = holdings.map((holding, index) => accountOf(holding, movements[index] ?? [], day))
  const into = accounts.find(({ number }) => number === (person && mergedInto(world, person.idNumber)))
  if (!into) return accounts
  const openedOn = accounts.map((account) => account.openedOn).sort()[0] ?? into.openedOn
  return [{ ...into, openedOn, balance: accounts.reduce((total, { balance }) => total + balance, 0) }]
}

function closedIn(world: DepartmentWorld<Memory, Facts>, person: Resident | undefined): Given<'accounts'>['closed'] {
  const { holdings, movements, closedOn } = recordsOf(world, person)
  if (!closedOn) return []
  return holdings.map(({ number, employments }, index) => {
    const out = movements[index]?.at(-1)
    return {
      number,
      employer: employments.at(-1)?.employer ?? '',
      openedOn: employments[0]?.from ?? closedOn,
      closedOn,
      reason: 'retired',
      paidOut: -(out?.amount ?? 0),
      paidOn: out?.day ?? closedOn,
      to: '云澜银行，尾号 6218',
    }
  })
}

const loansIn = (world: DepartmentWorld<Memory, Facts>, person: Resident | undefined) =>
  person?.city === world.city ? loansOn(world.factsOf(person) ?? {}, dayOf(world.now())) : []

function entriesOf(world: DepartmentWorld<Memory, Facts>, person: Resident | undefined): Given<'entries'>['entries'] {
  const all = recordsOf(world, person)
    .movements.flat()
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  let balance = 0
  let number = 0
  return all
    .map((movement, index) => {
      balance += movement.amount
      number = all[index - 1]?.day === movement.day ? number + 1 : 1
      return { ...movement, number, balance }
    })
    .reverse()
}

/** Finds the person, unless the name belongs to another id number: then the centre says nothing. */
function asking(
  world: DepartmentWorld<Memory, Facts>,
  { name, idNumber }: { name: string; idNumber: string },
  answer: (person: Resident | undefined) => DepartmentAnswer,
): DepartmentAnswer {
  const person = world.residents.find((one) => one.idNumber === idNumber)
  if (person && person.name !== name) return no(403, 'NAME_MISMATCH', '姓名与证件号码不一致')
  return answer(person)
}

/** The pretend housing-fund centre: derives everything from the residents' facts and the day. */
export const department: DepartmentMock<Memory, Facts> = {
  remembers: () => ({ merges: [] }),
  operations: {
    '/accounts/query': (world, request: RequestOf<'accounts'>) =>
      asking(world, request, (person) =>
        ok({
          accounts: accountsOf(world, person),
          closed: closedIn(world, person),
          loans: loansIn(world, person),
        }),
      ),

    '/entries/query': (world, request: RequestOf<'entries'>) =>
      asking(world, request, (person) => {
        const { before, limit } = request
        const older = entriesOf(world, person).filter(
          ({ day, number }) => !before || day < before.day || (day === before.day && number < before.number),
        )
        return ok({ entries: older.slice(0, limit), more: older.length > limit })
      }),

    '/merges': (world, request: RequestOf<'merge'>) =>
      asking(world, request, (person) => {
        const accounts = accountsOf(world, person)
        if (!accounts.some(({ number }) => number === request.into)) {
          return no(422, 'ACCOUNT_UNKNOWN', '没有这个账户')
        }
        if (accounts.length < 2) return no(409, 'NOTHING_TO_MERGE', '没有可合并的账户')
        const { caseNumber, promisedBy } = openCase(world, request)
        return ok({ caseNumber, promisedBy })
      }),
  },
}
