import * as fc from 'fast-check'
import { addDays, daysBetween } from '../../days'
import { typicalCalendar } from '../../tests/typical-calendar'
import { parsePlate } from '../plate'
import { CAP_DAYS, capOn, fineDueOn, lateOn, surchargeOf, type Pause } from '../surcharge'
import { cycleEnd, cycleOn, MOST_POINTS, speedingPoints, studyConditions, studyReduction } from '../traffic-points'

const day = (from: string, days: number) => fc.nat(days).map((later) => addDays(from, later))
const fine = fc.integer({ min: 0, max: 20 }).map((tens) => tens * 1000)
const someDay = day('2020-01-01', 3000)
const span: fc.Arbitrary<Pause> = fc
  .tuple(day('2026-03-01', 90), fc.nat(60))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))

describe('what a late fine costs', () => {
  test('the examples of the rule: 15 days, 3 % a day, never more than the fine, rest days moved on', () => {
    const calendar = typicalCalendar()
    expect(fineDueOn(calendar, '2026-03-02')).toEqual({ day: '2026-03-17', announced: true })
    expect(fineDueOn(calendar, '2026-09-16')).toEqual({ day: '2026-10-08', announced: true })
    expect(fineDueOn(calendar, '2026-12-20')).toEqual({ day: '2027-01-04', announced: false })
    expect(lateOn(20000, '2026-03-17', '2026-03-17')).toEqual({ days: 0, surcharge: 0, total: 20000 })
    expect(lateOn(20000, '2026-03-17', '2026-03-18')).toEqual({ days: 1, surcharge: 600, total: 20600 })
    expect([33, 34, 35].map((days) => surchargeOf(20000, days))).toEqual([19800, 20000, 20000])
    expect(surchargeOf(15000, 10)).toBe(4500)
    expect(capOn('2026-11-13')).toBe('2026-12-17')
  })

  test('a review that runs adds nothing, and nobody knows then when the cap is reached', () => {
    const pauses = [{ from: '2026-03-20' }]
    expect(lateOn(20000, '2026-03-17', '2026-06-01', pauses)).toEqual({ days: 2, surcharge: 1200, total: 21200 })
    expect(capOn('2026-03-17', pauses)).toBeUndefined()
    expect(lateOn(20000, '2026-03-17', '2026-06-01', [{ from: '2026-03-01' }]).days).toBe(0)
  })

  test('a day later never costs less, pauses that overlap count once, and the cap is reached on its day', () => {
    fc.assert(
      fc.property(fine, someDay, fc.array(span, { maxLength: 4 }), fc.nat(200), (owed, due, pauses, late) => {
        const on = addDays(due, late)
        const { days, total } = lateOn(owed, due, on, pauses)
        const free = Array.from({ length: late }, (_, index) => addDays(due, index + 1)).filter(
          (one) => !pauses.some(({ from, to = one }) => from <= one && one <= to),
        )
        expect(days).toBe(free.length)
        expect(lateOn(owed, due, addDays(on, 1), pauses).total).toBeGreaterThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(2 * owed)
        const cap = capOn(due, pauses) ?? ''
        expect(lateOn(owed, due, cap, pauses).days).toBe(CAP_DAYS)
        expect(lateOn(owed, due, addDays(cap, -1), pauses).days).toBe(CAP_DAYS - 1)
      }),
    )
  })
})

describe('points', () => {
  test('every day is in one cycle of twelve months that begins on the day of the licence, 29 February too', () => {
    expect(cycleOn('2020-02-29', '2026-11-23')).toEqual({ from: '2026-02-28', clearsOn: '2027-02-28' })
    expect(cycleOn('2020-02-29', '2028-02-28')).toEqual({ from: '2027-02-28', clearsOn: '2028-02-29' })
    expect(cycleOn('2015-03-08', '2026-03-08')).toEqual({ from: '2026-03-08', clearsOn: '2027-03-08' })
    expect(cycleOn('2015-03-08', '2026-03-07')).toEqual({ from: '2025-03-08', clearsOn: '2026-03-08' })
    fc.assert(
      fc.property(someDay, fc.nat(4000), (first, later) => {
        const on = addDays(first, later)
        const { from, clearsOn } = cycleOn(first, on)
        expect(from <= on && on < clearsOn).toBe(true)
        expect(cycleOn(first, clearsOn).from).toBe(clearsOn)
        expect([365, 366]).toContain(daysBetween(from, clearsOn))
      }),
    )
  })

  test('only those of an overdue fine go on, and never more than there are; a full cycle keeps all', () => {
    const fines = fc.constantFrom('paid' as const, 'unpaid' as const, 'overdueUnpaid' as const)
    const some = fc.array(fc.record({ points: fc.constantFrom(1, 3, 6, 9, 12), fine: fines }), { maxLength: 5 })
    fc.assert(
      fc.property(some, fc.nat(6), (violations, reduced) => {
        const { total, full, carried } = cycleEnd(violations, reduced)
        expect(full).toBe(total >= MOST_POINTS)
        expect(carried === null).toBe(full)
        expect(carried ?? 0).toBeLessThanOrEqual(total)
        if (!violations.some((one) => one.fine === 'overdueUnpaid')) expect(carried ?? 0).toBe(0)
      }),
    )
    const unpaid = [
      { points: 3, fine: 'overdueUnpaid' as const },
      { points: 1, fine: 'unpaid' as const },
    ]
    expect(cycleEnd(unpaid)).toEqual({ total: 4, full: false, carried: 3 })
  })

  test('faster never costs fewer points, and who is not over the limit has none', () => {
    const over = fc.double({ min: -50, max: 150, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom('car' as const, 'heavy' as const), over, fc.nat(100), (vehicle, percent, more) => {
        for (const road of ['expressway', 'other'] as const) {
          const points = speedingPoints(vehicle, road, percent)
          expect(speedingPoints(vehicle, road, percent + more)).toBeGreaterThanOrEqual(points)
          expect(speedingPoints('heavy', road, percent)).toBeGreaterThanOrEqual(points)
          if (percent <= 0) expect(points).toBe(0)
        }
      }),
    )
  })

  test('study takes off six in a cycle at most, nothing that is not there, and nothing from a full one', () => {
    const activity = fc.constantFrom('online' as const, 'onsite' as const, 'volunteer' as const)
    fc.assert(
      fc.property(fc.nat(14), fc.nat(8), fc.array(activity), (points, before, activities) => {
        const { reduced, remaining } = studyReduction(points, before, activities)
        expect(reduced + remaining).toBe(points)
        expect(reduced).toBeLessThanOrEqual(points >= MOST_POINTS ? 0 : Math.max(0, 6 - before))
        expect(remaining).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('each condition of 学法减分 is unmet by its own fact alone', () => {
    const fine = {
      waiting: 0,
      points: 3,
      licenceInOrder: true,
      onProbation: false,
      inspectionOverdue: false,
      fullStudies: 1,
      grave: false,
      cheated: false,
    }
    const unmet = (facts: Partial<typeof fine>) =>
      studyConditions({ ...fine, ...facts })
        .filter(({ met }) => !met)
        .map(({ key }) => key)
    expect(unmet({})).toEqual([])
    expect(unmet({ waiting: 1 })).toEqual(['handled'])
    expect(unmet({ points: 12 })).toEqual(['underFull'])
    expect(unmet({ licenceInOrder: false })).toEqual(['licence'])
    expect(unmet({ onProbation: true })).toEqual(['probation'])
    expect(unmet({ inspectionOverdue: true })).toEqual(['inspection'])
    expect(unmet({ fullStudies: 2 })).toEqual(['fullStudies'])
    expect(unmet({ grave: true })).toEqual(['grave'])
    expect(unmet({ cheated: true })).toEqual(['honest'])
  })
})

describe('plates', () => {
  test.each([
    ['云T·8K27Q', { kind: 'ordinary', normalized: '云T8K27Q' }],
    ['云t d52716', { kind: 'newEnergySmall', normalized: '云TD52716', energy: 'BEV' }],
    ['粤Z·12A4港', { kind: 'hkCrossBorder', normalized: '粤Z12A4港' }],
    ['粤Z1234澳', { kind: 'macaoCrossBorder', normalized: '粤Z1234澳' }],
    ['云T1234挂', { kind: 'trailer', normalized: '云T1234挂' }],
    ['云T1234警', { kind: 'police', normalized: '云T1234警' }],
    ['云TABC12', undefined],
    ['云I12345', undefined],
    ['云T1234港', undefined],
    ['澜T12345', undefined],
    ['粤Z12345港', undefined],
  ])('%s', (typed, plate) => {
    expect(parsePlate(typed)).toEqual(plate)
  })

  test('however it is typed it is one plate, and a plate again', () => {
    const typed = fc.stringMatching(/^云[A-HJ-Z][0-9]{3}[0-9A-HJ-NP-Z][0-9]$/)
    fc.assert(
      fc.property(typed, fc.constantFrom('·', ' ', '-', ''), (plate, between) => {
        const parsed = parsePlate((plate.slice(0, 2) + between + plate.slice(2)).toLowerCase())
        expect(parsed).toEqual({ kind: 'ordinary', normalized: plate })
      }),
    )
  })
})
