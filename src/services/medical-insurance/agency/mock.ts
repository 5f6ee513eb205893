import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import { baseIn, firstMonth, monthsPaidBy, payDayIn } from '../../../../mock/employment'
import type { Resident } from '../../../../mock/resident'
import { addMonths, dayIn, dayOf } from '../../../shared/days'
import { birthOf } from '../../../shared/id-number'
import { monthsFrom } from '../../../shared/paid-months'
import { protocol } from './protocol'
import type { Facts } from './residents'

type Request = FromSchema<typeof protocol.entries.request>
type Given = FromSchema<typeof protocol.cover.response>
type Entry = FromSchema<typeof protocol.entries.response>['entries'][number]
type Enrolment = Given['enrolments'][number]
type World = DepartmentWorld<undefined, Facts>

const nothing: Given = { enrolments: [], bills: [], away: [], mine: [], theirs: [], elsewhere: [] }
/** What comes a month into the account of who pays alone, and of who is retired. */
const OWN_CREDIT = 9600
const RETIRED_CREDIT = 8500
const OWN_PAY_DAY = 25

const credited = ({ employments, retiredOn }: Resident, facts: Facts, today: string): Entry[] => {
  const worked = employments.flatMap((one) =>
    monthsPaidBy(one, today).map((month) => ({
      day: payDayIn(one, month),
      // The person's own part: 2 % of the base
      amount: Math.round(baseIn(one, month) / 50),
      place: one.employer,
    })),
  )
  const since = facts.own ?? (retiredOn ? addMonths(retiredOn.slice(0, 7), 1) : undefined)
  const amount = facts.own ? OWN_CREDIT : RETIRED_CREDIT
  const alone = since ? monthsFrom(since, today.slice(0, 7)).map((month) => ({ day: dayIn(month, 12), amount })) : []
  return [...worked, ...alone].filter(({ day }) => day <= today).map((one) => ({ ...one, kind: 'credit' }))
}

/** All movements up to today, newest first. */
function entriesOf(resident: Resident, facts: Facts, today: string): Entry[] {
  const visits = (facts.visits ?? []).map(({ day, place, eligible, fund }) => ({
    ...{ day, kind: 'hospital', place },
    amount: fund - eligible,
    fund,
  }))
  const spent = (facts.spent ?? []).map(({ amount, ...one }) => ({
    ...one,
    ...{ kind: one.who ? 'family' : 'pharmacy', amount: -amount },
  }))
  return [...credited(resident, facts, today), ...visits, ...spent]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

function accountOf(entries: readonly Entry[], opening: number, year: string): NonNullable<Given['account']> {
  const now = entries.filter(({ day }) => day.startsWith(year))
  const sum = (kind: string) => Math.abs(now.reduce((all, one) => all + (one.kind === kind ? one.amount : 0), 0))
  const [hospital, pharmacy, family] = [sum('hospital'), sum('pharmacy'), sum('family')]
  const monthly = now
    .filter(({ kind }) => kind === 'credit')
    .reverse()
    .filter(({ amount }, n, all) => all[n - 1]?.amount !== amount)
    .map(({ day, amount }) => ({ from: day.slice(0, 7), amount }))
  const balance = opening + sum('credit') - hospital - pharmacy - family
  return { balance, opening, credited: sum('credit'), hospital, pharmacy, family, monthly }
}

function yearOf({ visits = [] }: Facts, today: string): NonNullable<Given['year']> {
  const now = visits.filter(({ day }) => day <= today && day.startsWith(today.slice(0, 4)))
  const of = (stay: boolean) => {
    const all = now.filter((one) => (one.stay ?? false) === stay)
    const sum = (what: 'fund' | 'deductible') => all.reduce((total, one) => total + (one[what] ?? 0), 0)
    return { deductible: stay ? 0 : sum('deductible'), paid: sum('fund'), stays: stay ? all.length : 0 }
  }
  return { outpatient: of(false), inpatient: of(true) }
}

/** Insurance by work, by paying alone, as somebody retired, or as a resident. */
function enrolmentOf({ employments, retiredOn }: Resident, facts: Facts, today: string): Enrolment | undefined {
  const [first, last] = [employments[0], employments.at(-1)]
  if (facts.resident) return { scheme: 'resident', payer: 'self', ...facts.resident }
  if (facts.own) return { scheme: 'employee', payer: 'self', from: `${facts.own}-01` }
  if (retiredOn && retiredOn <= today) return { scheme: 'employee', retired: true, from: retiredOn }
  if (!first || !last) return undefined
  const owed = last.gaps?.map(({ month }) => month).sort()[0]
  return {
    scheme: 'employee',
    payer: 'employer',
    from: `${firstMonth(first)}-01`,
    ...(last.to ? { until: dayIn(last.to.slice(0, 7), 31) } : {}),
    ...(owed && owed < today.slice(0, 7) ? { suspendedFrom: `${addMonths(owed, 1)}-01` } : {}),
  }
}

/** This month's bill and those that nobody paid. */
function billsOf({ employments, retiredOn }: Resident, entries: readonly Entry[], facts: Facts, today: string) {
  const now = employments.find(({ to }) => !to)
  const month = today.slice(0, 7)
  if ((!now && !facts.own) || (retiredOn && retiredOn <= today)) return []
  const billed = [...(now?.gaps ?? []).map((gap) => gap.month).filter((one) => one < month), month]
  return billed.map((one) => {
    const credit = entries.find(({ kind, day }) => kind === 'credit' && day.startsWith(one))
    const dueDay = dayIn(one, now?.payDay ?? OWN_PAY_DAY)
    return {
      month: one,
      dueDay,
      ...(credit ? { paidOn: credit.day, credited: credit.amount, creditedOn: credit.day } : {}),
    }
  })
}

function coverOf(resident: Resident, facts: Facts, today: string): Given {
  const enrolment = enrolmentOf(resident, facts, today)
  const { away = [], mine = [], theirs = [], elsewhere = [] } = facts
  if (!enrolment) return { ...nothing, elsewhere }
  const [entries, year] = [entriesOf(resident, facts, today), today.slice(0, 4)]
  const before = entries.reduce((sum, { day, amount }) => sum + (day < year ? amount : 0), 0)
  return {
    enrolments: [enrolment],
    bills: billsOf(resident, entries, facts, today),
    ...(enrolment.scheme === 'employee' ? { account: accountOf(entries, facts.opening ?? before, year) } : {}),
    year: yearOf(facts, today),
    ...{ away, mine, theirs, elsewhere },
  }
}

/** A child is insured as a resident from its birth on, unless its parents have not enrolled it. */
function childCover(world: World, idNumber: string, today: string): Given {
  const parent = world.residents.find(({ children }) => children?.some((one) => one.idNumber === idNumber))
  const child = parent?.children?.find((one) => one.idNumber === idNumber)
  if (!parent || !child || parent.city !== world.city || birthOf(idNumber) > today) return nothing
  const theirs = [{ name: parent.name, relation: 'parent' }]
  const steps = world.factsOf(parent)?.unenrolled?.[child.entry]
  if (steps) return { ...nothing, theirs, steps: [...steps] }
  const from = birthOf(idNumber)
  return { ...nothing, theirs, enrolments: [{ scheme: 'resident', payer: 'self', from }] }
}

/** Finds who is asked about, and refuses a name that does not fit the id number. */
const asked =
  (body: (resident: Resident | undefined, facts: Facts, world: World, request: Request, today: string) => object) =>
  (world: World, request: Request) => {
    const people = world.residents.flatMap((one) => [one, ...(one.children ?? [])])
    const named = people.find(({ idNumber }) => idNumber === request.idNumber)
    if (named && named.name !== request.name)
      return { status: 422, body: { code: 'NAME_MISMATCH', message: '姓名对不上' } } as const
    const here = world.residents.find(({ idNumber, city }) => idNumber === request.idNumber && city === world.city)
    const facts = (here && world.factsOf(here)) ?? {}
    return { status: 200, body: body(here, facts, world, request, dayOf(world.now())) } as const
  }

/** The pretend office of one city: it knows nothing of a stranger. */
export const department: DepartmentMock<undefined, Facts> = {
  operations: {
    [protocol.cover.path]: asked((resident, facts, world, { idNumber }, today) =>
      resident ? coverOf(resident, facts, today) : childCover(world, idNumber, today),
    ),
    [protocol.entries.path]: asked((resident, facts, _world, { year }, today) => ({
      entries: resident ? entriesOf(resident, facts, today).filter(({ day }) => day.startsWith(`${year}`)) : [],
      more: false,
    })),
  },
}
