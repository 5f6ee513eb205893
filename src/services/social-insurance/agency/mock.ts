import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentMock } from '../../../../mock/department'
import { baseIn, firstMonth, monthsPaidBy, unpaidMonths } from '../../../../mock/employment'
import type { Employment, Resident } from '../../../../mock/resident'
import { addMonths, dayOf } from '../../../shared/days'
import { merged, monthsFrom, type Span } from '../../../shared/paid-months'
import type { Facts } from './residents'
import { protocol } from './protocol'

type Request = FromSchema<typeof protocol.records.request>
type Given = FromSchema<typeof protocol.records.response>
type Bill = Given['bills'][number]

/** What everybody earns on average, and the least that one may pay on alone, in fen a month. */
const AVERAGE = 840000
const LEAST = 504000
const OWN_DUE = '25'

const ofEmployer = ['pension', 'medical', 'unemployment', 'injury', 'maternity'] as const

/** Months as spans, those in a row as one. */
const spansOf = (months: readonly string[]) =>
  merged(months.map((month) => ({ from: month, to: month }))).map((span) => ({ ...span }))

const monthsOf = ({ from, to }: Span): string[] => monthsFrom(from, to)

/** The employer pays some 24 % of the base, the worker 10.5 %: pension 16 + 8, medical 7.4 + 2, unemployment 0.5 + 0.5 … */
const billOf = (employment: Employment, month: string, paidOn?: string): Bill => {
  const base = baseIn(employment, month)
  return {
    month,
    dueDay: `${month}-${String(employment.payDay).padStart(2, '0')}`,
    employer: Math.round((base * 249) / 1000),
    personal: Math.round((base * 105) / 1000),
    ...(paidOn ? { paidOn } : {}),
  }
}

/** This month's bill, and the unpaid ones of the last months, of the employer who pays now. */
function billsOf({ employments }: Resident, own: string[] | undefined, today: string): Bill[] {
  const [month, now] = [today.slice(0, 7), employments.find(({ to }) => !to)]
  if (!now) {
    if (!own) return []
    const paid = own.includes(month)
    return [
      {
        month,
        dueDay: `${month}-${OWN_DUE}`,
        employer: 0,
        personal: LEAST / 5,
        ...(paid ? { paidOn: `${month}-12` } : {}),
      },
    ]
  }
  if (firstMonth(now) > month) return []
  const owed = now.gaps?.filter((gap) => gap.month < month).map((gap) => billOf(now, gap.month)) ?? []
  const paid = monthsPaidBy(now, today).includes(month)
  return [...owed, billOf(now, month, paid ? billOf(now, month).dueDay : undefined)]
}

/** All that the centre has of a resident, from the facts that every department shares and the day. */
function recordsOf(resident: Resident, facts: Facts, today: string): Given {
  const { employments, retiredOn } = resident
  const { medical = [], deemed = 0, elsewhere = [], benefit } = facts
  const worked = employments.flatMap((one) => monthsPaidBy(one, today))
  const upTo = today.slice(8) < '12' ? addMonths(today.slice(0, 7), -1) : today.slice(0, 7)
  const own = facts.own?.flatMap(({ from, to = upTo }) => monthsOf({ from, to }))
  const paid = {
    pension: own ?? [],
    medical: [...(own ?? []), ...medical.flatMap(monthsOf)],
    maternity: medical.flatMap(monthsOf),
  }
  const insurances = ofEmployer
    .map((kind) => ({ kind, paid: spansOf([...worked, ...(kind in paid ? paid[kind as keyof typeof paid] : [])]) }))
    .filter((one) => one.paid.length > 0)
  const pays = employments.some(({ to }) => !to) ? 'employer' : facts.own?.some(({ to }) => !to) ? 'self' : undefined
  const wages = [
    ...employments.flatMap((one) => monthsPaidBy(one, today).map((month) => baseIn(one, month))),
    ...(own ?? []).map(() => LEAST),
  ]
  const balance = wages.reduce((sum, wage) => sum + Math.round(wage * 0.08), 0)
  const account = {
    balance,
    monthly: Math.round((wages.at(-1) ?? 0) * 0.08),
    index: wages.length === 0 ? 0 : Math.round(balance / 0.08 / wages.length / (AVERAGE / 10000)),
    deemed,
  }
  const isRetired = retiredOn !== undefined && retiredOn <= today
  return {
    ...(pays && !isRetired ? { payer: pays } : {}),
    insurances,
    bills: isRetired ? [] : billsOf(resident, pays === 'self' ? own : undefined, today),
    gaps: unpaidMonths(employments, today).map(({ month, note }) => ({
      from: month,
      to: month,
      ...(note ? { note } : {}),
    })),
    ...(insurances.length > 0 ? { account } : {}),
    elsewhere: [...elsewhere],
    ...(isRetired && benefit
      ? { benefit: { amount: benefit, payDay: 15, since: addMonths(retiredOn.slice(0, 7), 1) } }
      : {}),
  }
}

/** The pretend centre: it knows nothing of a stranger, and refuses a name that does not fit the id number. */
export const department: DepartmentMock<undefined, Facts> = {
  operations: {
    [protocol.records.path]: (world, { name, idNumber }: Request) => {
      const resident = world.residents.find((one) => one.idNumber === idNumber)
      if (resident && resident.name !== name)
        return { status: 422, body: { code: 'NAME_MISMATCH', message: '姓名对不上' } }
      const here = resident?.city === world.city ? resident : undefined
      const nothing: Given = { insurances: [], bills: [], gaps: [], elsewhere: [] }
      const body = here ? recordsOf(here, world.factsOf(here) ?? {}, dayOf(world.now())) : nothing
      return { status: 200, body }
    },
  },
}
