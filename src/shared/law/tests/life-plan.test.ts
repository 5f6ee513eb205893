import * as fc from 'fast-check'
import { addDays, daysBetween } from '../../days'
import { typicalCalendar } from '../../tests/typical-calendar'
import { calendarOf, isWorkingDay } from '../../calendar'
import { dueOf, planOf, remindOn, type DueRule, type Plan, type Step } from '../life-plan'

const calendar = typicalCalendar()
const unknown = calendarOf([])

describe('last days', () => {
  test.each<[DueRule, string, string]>([
    // 户口登记条例 7, 疫苗管理法 47: one month
    [{ count: 'months', n: 1 }, '2026-11-03', '2026-12-03'],
    [{ count: 'months', n: 1 }, '2026-01-31', '2026-02-28'],
    // A Sunday moves on (民法典 203); 2026-10-01 to 07 are off
    [{ count: 'months', n: 1 }, '2026-07-09', '2026-08-10'],
    [{ count: 'months', n: 1 }, '2026-09-02', '2026-10-08'],
    [{ count: 'days', n: 90 }, '2026-01-31', '2026-05-06'],
    [{ count: 'year', n: 1, day: '12-31' }, '2025-01-01', '2026-12-31'],
    [{ count: 'year', n: 1, day: '06-30' }, '2025-07-01', '2026-06-30'],
    [{ count: 'school', n: 0, day: '08-31' }, '2020-08-31', '2026-08-31'],
    [{ count: 'school', n: 0, day: '08-31' }, '2019-09-01', '2026-08-31'],
    [{ count: 'school', n: 1, day: '06-30' }, '2018-09-01', '2026-06-30'],
  ])('%j of %s: %s', (rule, date, day) => {
    expect(dueOf(rule, date, calendar)).toEqual({ day, announced: true })
  })

  test('in a year without a notice the day is as counted, and said to be so', () => {
    expect(dueOf({ count: 'days', n: 90 }, '2026-11-03', calendar)).toEqual({ day: '2027-02-01', announced: false })
    expect(dueOf({ count: 'year', n: 1, day: '12-31' }, '2026-11-03', calendar)).toEqual({
      day: '2027-12-31',
      announced: false,
    })
  })

  test('what must be there before the event is never moved later', () => {
    expect(dueOf({ count: 'monthsBefore', n: 1 }, '2027-03-31', calendar)).toEqual({
      day: '2027-02-28',
      announced: true,
    })
  })
})

const counts = ['months', 'days', 'year', 'school', 'monthsBefore'] as const
const rule = fc.record({
  count: fc.constantFrom(...counts),
  n: fc.nat(40),
  day: fc.constantFrom('06-30', '12-31', '08-31'),
})
const due = rule.map((of) => ({ ...of, says: '出生满 1 个月', late: '过了也给办', source: '条例' }))
const stepsOf = fc
  .array(fc.option(due, { nil: undefined }), { minLength: 1, maxLength: 8 })
  .map((dues) =>
    dues.map((one, index): Step => ({ id: `s${index}`, title: `${index}`, why: '', ...(one ? { due: one } : {}) })),
  )
const event = stepsOf.map((steps) => ({ stages: [{ steps }] }))
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days))
const situation = fc.record({
  lifeEvent: event,
  date: day,
  today: day,
  done: fc.uniqueArray(fc.nat(7).map((index) => `s${index}`)),
  settled: fc.uniqueArray(fc.nat(7).map((index) => `s${index}`)),
  calendar: fc.constantFrom(calendar, unknown),
})

const shown = ({ groups, anytime, early }: Plan) => [...groups.flatMap(({ steps }) => steps), ...anytime, ...early]

describe('a plan', () => {
  const step = (id: string, rule?: DueRule, more: object = {}): Step => ({
    id,
    title: id,
    why: '',
    ...(rule ? { due: { ...rule, says: `${rule.count} ${rule.n}`, late: '', source: '', ...more } } : {}),
  })
  const month = { count: 'months', n: 1 } as const
  const days = (n: number) => ({ count: 'days', n }) as const
  const plan = (steps: readonly Step[], more: Partial<Parameters<typeof planOf>[0]> = {}) =>
    planOf({
      lifeEvent: { stages: [{ steps }] },
      date: '2026-11-03',
      today: '2026-11-23',
      done: [],
      settled: [],
      calendar,
      ...more,
    })
  const idsOf = (steps: readonly { readonly step: Step }[] = []) => steps.map(({ step: { id } }) => id)
  const [a, b, c, d, e] = [
    step('a', month),
    step('b', month),
    step('c', days(90), { typical: true }),
    step('d'),
    step('e'),
  ]

  test('has each day with where it comes from, how long it is, and what is done of it', () => {
    expect(plan([a, b, c, d, e], { done: ['a', 'd'], settled: ['d'] })).toEqual({
      total: 5,
      done: 2,
      groups: [
        {
          day: '2026-12-03',
          announced: true,
          says: ['months 1'],
          left: 10,
          late: false,
          typical: false,
          steps: [
            expect.objectContaining({ step: a, done: true, late: false }),
            expect.objectContaining({ step: b, done: false, late: false }),
          ],
        },
        expect.objectContaining({ day: '2027-02-01', announced: false, says: ['days 90'], left: 70, typical: true }),
      ],
      anytime: [expect.objectContaining({ step: e, done: false })],
      early: [expect.objectContaining({ step: d, done: true })],
      next: { step: b, due: expect.objectContaining({ day: '2026-12-03', left: 10 }) as unknown, waiting: 0 },
      unannounced: [2027],
    })
  })

  test('names the next step with the others that are open on its day', () => {
    const { next } = plan([d, c, a, b])
    expect([next?.step.id, idsOf(next?.due?.steps)]).toEqual(['a', ['a', 'b']])
    expect(plan([d, e, c], { done: ['c'] }).next).toEqual({ step: d, waiting: 0 })
  })

  test('says how many of what is open cannot be done before the next step, however far behind it', () => {
    const child = { ...c, after: ['a'] }
    const [grandchild, both] = [
      { ...d, after: ['c'] },
      { ...e, after: ['b', 'c'] },
    ]
    const waiting = (...done: string[]) => plan([both, grandchild, child, b, a], { done }).next?.waiting
    expect([waiting('b'), waiting('b', 'd'), waiting('a'), waiting('a', 'b')]).toEqual([3, 2, 1, 2])
  })

  test('keeps what was done before at its day until that has passed; then it stands with what was done', () => {
    const on = (today: string) => {
      const { groups, early } = plan([a, b], { done: ['a'], settled: ['a'], today })
      return [groups.map(({ steps }) => idsOf(steps)), idsOf(early)]
    }
    expect(on('2026-12-03')).toEqual([[['a', 'b']], []])
    expect(on('2026-12-04')).toEqual([[['b']], ['a']])
    expect(idsOf(plan([a, d], { done: ['a', 'd'] }).early)).toEqual([])
  })

  test('is late from the day after the last one on, where one of its steps is open', () => {
    const lateOn = (today: string, done: string[] = []) => plan([a, b], { today, done }).groups[0]?.late
    expect([lateOn('2026-12-03'), lateOn('2026-12-04'), lateOn('2026-12-04', ['a'])]).toEqual([false, true, true])
    expect(lateOn('2026-12-04', ['a', 'b'])).toBe(false)
  })

  test('says a day unannounced, or a city’s, where one of its steps is', () => {
    const before = step('before', { count: 'monthsBefore', n: 1 })
    const sure = step('sure', { count: 'year', n: 0, day: '02-01' }, { typical: true })
    const [group] = plan([before, sure], { date: '2027-03-01' }).groups
    expect(group).toMatchObject({ day: '2027-02-01', announced: false, typical: true })
    expect(group?.says).toEqual(['monthsBefore 1', 'year 0'])
  })

  test('names each year whose holidays decide once, the nearest first', () => {
    const far = step('far', { count: 'year', n: 2, day: '06-30' })
    expect(plan([far, c, step('f', days(91)), a]).unannounced).toEqual([2027, 2028])
    expect(plan([far, c, a], { done: ['c'] }).unannounced).toEqual([2028])
  })
})

test('each step stands in a plan once', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const ids = shown(planOf(given)).map(({ step }) => step.id)
      const all = given.lifeEvent.stages.flatMap(({ steps }) => steps.map(({ id }) => id))
      expect([...ids].sort()).toEqual([...all].sort())
    }),
  )
})

test('no step stands open after its last day without its being said, and what is late is named first', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const plan = planOf(given)
      const lastOf = ({ due: of }: Step) => of && dueOf(of, given.date, given.calendar).day
      for (const { step, done, late } of shown(plan))
        expect(late).toBe(!done && (lastOf(step) ?? given.today) < given.today)
      for (const { day: last, left, late, steps } of plan.groups) {
        expect(left).toBe(daysBetween(given.today, last))
        expect(late).toBe(steps.some((one) => one.late))
        expect(steps.map(({ step }) => lastOf(step))).toEqual(steps.map(() => last))
      }
      const open = shown(plan).flatMap(({ step, done }) => (done ? [] : (lastOf(step) ?? [])))
      expect(plan.next?.due?.day).toBe(open.sort()[0])
      expect(plan.anytime.flatMap(({ step }) => lastOf(step) ?? [])).toEqual([])
    }),
  )
})

test('nearest first, and the next step is one that is open', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const plan = planOf(given)
      const days = plan.groups.map(({ day: last }) => last)
      expect(days).toEqual([...new Set(days)].sort())
      const open = shown(plan).filter(({ done }) => !done)
      expect(plan.next === undefined).toBe(open.length === 0)
      if (plan.next) expect(given.done).not.toContain(plan.next.step.id)
    }),
  )
})

test('a tick moves nothing: each step stays in its group and place', () => {
  const places = (plan: Plan) => [
    plan.groups.map(({ day: last, steps }) => [last, steps.map(({ step }) => step.id)]),
    plan.anytime.map(({ step }) => step.id),
    plan.early.map(({ step }) => step.id),
  ]
  fc.assert(
    fc.property(situation, fc.nat(7), (given, index) => {
      const ticked = given.done.includes(`s${index}`)
        ? given.done.filter((id) => id !== `s${index}`)
        : [...given.done, `s${index}`]
      expect(places(planOf({ ...given, done: ticked }))).toEqual(places(planOf(given)))
    }),
  )
})

test('another date moves every last day that is counted from it', () => {
  fc.assert(
    fc.property(rule, day, fc.integer({ min: 400, max: 2000 }), (of, date, later) => {
      const [before, after] = [dueOf(of, date, unknown), dueOf(of, addDays(date, later), unknown)]
      expect(after.day > before.day).toBe(true)
    }),
  )
})

test('no last day is a day of rest where the year is known, but for what must be there beforehand', () => {
  fc.assert(
    fc.property(rule, day, (of, date) => {
      const last = dueOf(of, date, calendar)
      if (last.announced && of.count !== 'monthsBefore') expect(isWorkingDay(calendar, last.day)).toBe(true)
    }),
  )
})

test('without a date no step has a last day', () => {
  fc.assert(
    fc.property(situation, ({ date: _, ...given }) => {
      const plan = planOf(given)
      expect([plan.groups, plan.unannounced]).toEqual([[], []])
      expect(plan.next?.due).toBeUndefined()
    }),
  )
})

describe('reminders', () => {
  test.each([
    ['2026-12-03', '2026-11-23', '2026-12-01'],
    ['2026-12-03', '2026-12-01', '2026-12-02'],
    ['2026-12-03', '2026-12-02', '2026-12-03'],
    ['2026-12-03', '2026-12-03', undefined],
    ['2026-12-03', '2026-12-09', undefined],
  ])('of %s, asked for on %s: %s', (last, today, on) => {
    expect(remindOn(last, today)).toBe(on)
  })

  test('always between tomorrow and the last day', () => {
    fc.assert(
      fc.property(day, day, (last, today) => {
        const on = remindOn(last, today)
        expect(on === undefined).toBe(last <= today)
        if (on) expect(on > today && on <= last).toBe(true)
      }),
    )
  })
})
