import { ageOn, dayOf, monthOf, toInstant } from '../../../shared/days'
import { birthOf } from '../../../shared/id-number'
import { NOTHING_USED, type Group } from '../../../shared/law/medical-cost'
import { FIXED_WAIT, newbornOn, residentWaitMonths, soonerBy, waitOver } from '../../../shared/law/medical-wait'
import { monthState } from '../../../shared/month-state'
import { lateAmong } from '../../../shared/paid-months'
import type { DepartmentReply } from '../../../../server/ports'
import type { askCover, Enrolment } from '../agency/client'
import type { Away, Cover, Figures, Newborn, Wait } from '../contract/types'

type Told = Awaited<ReturnType<typeof askCover>>['answer']
type Bill = Told['bills'][number]

/** Months after birth in which a child who is not enrolled is told of the days for it. */
const NEWBORN_AGE = 1
const OLDEST = 150

/** The insurance that counts: one that pays or will, by work before another, the latest; else the one that ended last. */
export function countingOn(enrolments: readonly Enrolment[], today: string): Enrolment | undefined {
  const rank = ({ scheme, from, until }: Enrolment) =>
    `${!until || until >= today ? 1 : 0}${scheme === 'employee' ? 1 : 0}${until ?? '9999'}${from}`
  return [...enrolments].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0]
}

/** Whose rates hold for an insurance. */
export const groupOf = ({ scheme, retired }: Enrolment): Group =>
  scheme === 'resident' ? 'resident' : retired ? 'retired' : 'active'

/** What a resident waits for, from the office's facts and the law; nothing where nothing was missed, or nothing came yet. */
function waitOf(enrolment: Enrolment, today: string, { residentPremium }: Figures): Wait | undefined {
  const { scheme, paidOn, missed = false, gapYears: years = [] } = enrolment
  if (scheme !== 'resident' || !paidOn || paidOn > today) return undefined
  const gapYears = [...new Set(years)].sort((a, b) => a - b)
  const repaidYears = Math.min(gapYears.length, enrolment.repaidYears ?? 0)
  const gap = { missedEnrolmentPeriod: missed, gapYears: gapYears.length, repaidYears }
  const months = residentWaitMonths(gap)
  if (months === 0) return undefined
  return {
    paidOn,
    months,
    fixed: FIXED_WAIT,
    gapYears,
    repaidYears,
    atLeast: months > FIXED_WAIT + gapYears.length - repaidYears,
    from: waitOver(paidOn, months),
    sooner: soonerBy(gap, paidOn).map((way) => ({ ...way, amount: way.years * residentPremium })),
  }
}

const newbornOf = (
  birth: string,
  today: string,
  { newbornDays }: Figures,
  steps: Newborn['steps'],
): Newborn | undefined => {
  const is = newbornOn(birth, today, newbornDays)
  if (is.state === 'notBorn') return undefined
  return { birth, open: is.state === 'open', lastDay: is.lastDay, steps }
}

const stateOf = ({ from, until }: Pick<Away, 'from' | 'until'>, today: string): Away['state'] =>
  from > today ? 'ahead' : until && until < today ? 'ended' : 'valid'

const ORDER = ['valid', 'ahead', 'ended'] as const

const awayOf = (told: Told['away'], today: string): Away[] =>
  told
    .map((one) => ({ ...one, state: stateOf(one, today) }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.from < b.from ? 1 : -1))

const thisMonthOf = ({ paidOn, ...bill }: Bill, today: string): Cover['thisMonth'] => ({
  ...bill,
  state: monthState(paidOn, today, bill.dueDay),
})

interface Standing {
  readonly status: Cover['status']
  readonly coveredFrom?: string
  readonly endedOn?: string
  readonly wait?: Wait
}

/** How an insurance stands today. */
function standingOf(enrolment: Enrolment, today: string, figures: Figures): Standing {
  const { from, until, suspendedFrom } = enrolment
  if (until && until < today) return { status: 'ended', coveredFrom: from, endedOn: until }
  const wait = waitOf(enrolment, today, figures)
  const coveredFrom = wait && wait.from > from ? wait.from : from
  if (coveredFrom > today) return { status: 'waiting', coveredFrom, ...(wait ? { wait } : {}) }
  return { status: suspendedFrom && suspendedFrom <= today ? 'suspended' : 'usable', coveredFrom }
}

/** The first screen's whole answer, as of the office's own time. */
export function assembleCover(
  { answer: told, asOf, stale }: DepartmentReply<Told>,
  idNumber: string,
  figures: Figures,
): Cover {
  const [today, month, birth] = [dayOf(asOf), monthOf(asOf), birthOf(idNumber)]
  const enrolment = countingOn(told.enrolments, today)
  const owed = [...told.bills].filter((bill) => bill.month <= month).sort((a, b) => (a.month < b.month ? -1 : 1))
  const bill = owed.find((one) => one.month === month)
  const age = Math.min(OLDEST, Math.max(0, ageOn(birth, today)))
  const newborn = !enrolment && age < NEWBORN_AGE ? newbornOf(birth, today, figures, told.steps ?? []) : undefined
  const standing: Standing = enrolment
    ? standingOf(enrolment, today, figures)
    : { status: newborn?.open ? 'newborn' : 'none' }
  const { account, year = { outpatient: NOTHING_USED, inpatient: NOTHING_USED } } = told
  const used = { year: Number(today.slice(0, 4)), ...year }
  return {
    asOf: toInstant(asOf),
    stale,
    age,
    ...standing,
    ...(enrolment ? { group: groupOf(enrolment), used } : {}),
    ...(enrolment?.payer ? { payer: enrolment.payer } : {}),
    ...(bill && standing.status !== 'ended' ? { thisMonth: thisMonthOf(bill, today) } : {}),
    late: lateAmong(owed, today),
    ...(account ? { account } : {}),
    ...(newborn ? { newborn } : {}),
    away: awayOf(told.away, today),
    sharing: { mine: told.mine, theirs: told.theirs },
    elsewhere: told.elsewhere,
    figures,
  }
}
