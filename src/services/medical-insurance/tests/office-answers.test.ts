import { residents as everybody } from '../../../../mock/residents'
import type { DepartmentAbout } from '../../../../server/ports'
import { validatorOf } from '../../../../server/validation'
import { askCover, askEntries, type Told } from '../agency/client'
import { department } from '../agency/mock'
import { protocol } from '../agency/protocol'
import { facts } from '../agency/residents'
import { yunlan } from '../contract/examples/figures'
import { cover, figures as figuresSchema } from '../contract/cover'
import type { Cover, Figures } from '../contract/types'
import { assembleCover } from '../server/assemble'

const asOf = new Date('2026-11-26T01:20:00Z')
const answering = (answer: unknown) =>
  ({ ask: async () => ({ answer, asOf, stale: false }) }) as unknown as DepartmentAbout<typeof protocol>
const nothing: Told = { enrolments: [], bills: [], away: [], mine: [], theirs: [], elsewhere: [] }
const adult = '990101198503301757'
const fits = validatorOf<Cover>(cover)
const fitsFigures = validatorOf<Figures>(figuresSchema)
const figures: unknown = yunlan

async function covered(told: Partial<Told>, idNumber = adult) {
  const reply = await askCover(answering({ ...nothing, ...told }))
  if (!fitsFigures(figures)) throw new Error(JSON.stringify(fitsFigures.errors))
  const whole = assembleCover(reply, idNumber, figures)
  expect(fits(whole) ? [] : fits.errors).toEqual([])
  return whole
}

const resident = (change: Partial<Told['enrolments'][number]>) =>
  covered({ enrolments: [{ scheme: 'resident', from: '2026-10-20', paidOn: '2026-10-20', ...change }] })

describe('who is in the mock world', () => {
  const known = everybody.flatMap((one) => [
    { ...one, city: one.city },
    ...(one.children ?? []).map((child) => ({ ...child, city: one.city })),
  ])
  const saidOf = async (who: string) => {
    const one = known.find(({ name, ...rest }) => name === who || ('id' in rest && rest.id === who))
    if (!one) throw new Error(`nobody is called ${who}`)
    const operation = department.operations[protocol.cover.path]
    const world = {
      ...{ residents: everybody, city: one.city, memory: undefined, now: () => asOf },
      factsOf: ({ id }: { readonly id: string }) => facts[id],
    }
    const { body } = operation?.(world, { name: one.name, idNumber: one.idNumber } as never) ?? { body: {} }
    expect(validatorOf(protocol.cover.response)(body)).toBe(true)
    return covered(body, one.idNumber)
  }

  test.each([
    ['new-mother', { status: 'usable', group: 'active', payer: 'employer' }],
    ['许知夏', { status: 'newborn', newborn: { open: true, lastDay: '2027-02-10', steps: { length: 3 } } }],
    ['周念', { status: 'usable', group: 'resident', coveredFrom: '2026-08-19' }],
    ['uninsured-years', { status: 'waiting', wait: { months: 5, gapYears: [2025, 2026], from: '2027-03-20' } }],
    ['retiree', { status: 'usable', group: 'retired', used: { inpatient: { stays: 1, paid: 1566400 } } }],
    ['flexible', { status: 'usable', group: 'active', payer: 'self' }],
    ['driver', { status: 'suspended', late: [{ month: '2026-10' }, { month: '2026-11' }] }],
    ['frozen', { status: 'ended', endedOn: '2025-12-31' }],
    ['newcomer', { status: 'none' }],
    ['permit', { status: 'usable', elsewhere: [{ scheme: 'resident' }] }],
    ['renter', { away: [{ arrangement: 'referred', state: 'valid' }] }],
    ['mover', { away: [{ arrangement: 'longTerm', state: 'valid', until: '2027-08-31' }] }],
  ])('%s', async (who, expected) => expect(await saidOf(who)).toMatchObject(expected))
})

describe('how an insurance stands', () => {
  test('what comes next year is waited for without a reason; what has begun without a gap is not waited for', async () => {
    const next = await resident({ from: '2027-01-01', missed: false })
    expect(next).toMatchObject({ status: 'waiting', coveredFrom: '2027-01-01' })
    expect(next).not.toHaveProperty('wait')
    expect((await resident({ missed: false })).status).toBe('usable')
  })

  test('a wait is over on the day itself, and its reason goes', async () => {
    const over = await resident({ missed: true, paidOn: '2026-08-26', from: '2026-08-26' })
    expect([over.status, over.coveredFrom, over.wait]).toEqual(['usable', '2026-11-26', undefined])
    expect((await resident({ missed: true, paidOn: '2026-08-27', from: '2026-08-27' })).wait?.from).toBe('2026-11-27')
  })

  test('four years without, all repaid: the least of six months is said, and nothing is offered', async () => {
    const { wait } = await resident({ missed: true, gapYears: [2025, 2022, 2024, 2023, 2025], repaidYears: 4 })
    expect(wait).toMatchObject({ months: 6, atLeast: true, gapYears: [2022, 2023, 2024, 2025], sooner: [] })
  })

  test('repaying costs a year’s premium each', async () => {
    const { wait } = await resident({ missed: true, gapYears: [2025, 2026] })
    expect(wait?.sooner.map(({ amount, from }) => [amount, from])).toEqual([
      [80000, '2027-01-20'],
      [40000, '2027-02-20'],
    ])
  })

  test('of two insurances here the one that goes on counts, by work before the other', async () => {
    const work = { scheme: 'employee', from: '2020-01-01', payer: 'employer' } as const
    const own = { scheme: 'resident', from: '2026-01-01' } as const
    expect((await covered({ enrolments: [own, work] })).group).toBe('active')
    const left = { ...work, until: '2026-06-30' }
    expect(await covered({ enrolments: [left, own] })).toMatchObject({ group: 'resident', status: 'usable' })
    const both = [left, { ...own, until: '2025-12-31' }]
    expect(await covered({ enrolments: both })).toMatchObject({ status: 'ended', endedOn: '2026-06-30' })
  })

  test('a child past its ninety days, and one that is no newborn any more', async () => {
    expect(await covered({}, '990101202608192642')).toMatchObject({
      status: 'none',
      newborn: { open: false, lastDay: '2026-11-17' },
    })
    expect(await covered({}, '990101202511252645')).not.toHaveProperty('newborn')
  })

  test('registrations: in force first, then to come, then ended', async () => {
    const place = '海州市'
    const at = (from: string, until?: string) => ({
      place,
      arrangement: 'longTerm' as const,
      from,
      ...(until ? { until } : {}),
    })
    const { away } = await covered({
      away: [at('2025-01-01', '2026-11-25'), at('2026-12-01'), at('2026-06-01', '2026-11-26')],
    })
    expect(away.map(({ state }) => state)).toEqual(['valid', 'ahead', 'ended'])
  })
})

describe('what the office sends', () => {
  test('a word we have not, or one too long, is no reason to show nothing', async () => {
    const { sharing, away } = await covered({
      mine: [{ name: '长'.repeat(90), relation: 'cousin' }],
      away: [{ place: '远'.repeat(90), arrangement: 'longTerm', from: '2026-01-01' }],
    })
    expect([sharing.mine[0]?.name.length, sharing.mine[0]?.relation, away[0]?.place.length]).toEqual([30, 'other', 40])
    const entries = [{ day: '2026-11-01', kind: 'gift', amount: 1, place: '远'.repeat(90), who: '长'.repeat(90) }]
    const { answer } = await askEntries(answering({ entries, more: false }), 2026)
    expect(answer.entries).toEqual([
      { id: '0', day: '2026-11-01', kind: 'other', amount: 1, place: '远'.repeat(40), who: '长'.repeat(30) },
    ])
  })

  test('a premium of a day to come, however far, is waited for by nobody', async () =>
    expect(await resident({ missed: true, paidOn: '9999-12-31' })).not.toHaveProperty('wait'))

  const use = { deductible: 0, paid: 0, stays: 0 }
  test.each([
    ['a day that no month has', { enrolments: [{ scheme: 'resident', from: '2026-02-29' }] }],
    ['money in parts of a fen', { year: { outpatient: { ...use, paid: 0.5 }, inpatient: use } }],
    ['more than anybody has', { year: { outpatient: { ...use, paid: 1e12 }, inpatient: use } }],
    ['a fund that took money back', { year: { outpatient: { ...use, paid: -1 }, inpatient: use } }],
    ['a gap of a thousand years', { enrolments: [{ scheme: 'resident', from: '2026-01-01', gapYears: [1026] }] }],
    ['a scheme that nobody knows', { enrolments: [{ scheme: 'gold', from: '2026-01-01' }] }],
  ])('%s is refused', (_, wrong) => expect(validatorOf(protocol.cover.response)({ ...nothing, ...wrong })).toBe(false))
})
