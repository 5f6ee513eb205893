import * as fc from 'fast-check'
import { addDays, addMonthsToDay } from '../../days'
import { childcareFirstBy, childcareIn } from '../childcare'
import { primaryEntryYear } from '../school'
import { dosesOf, earliestDose, nextDose, VACCINES, type VaccineId } from '../vaccines'

const birth = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays('2022-01-01', days))
const vaccines = Object.keys(VACCINES) as VaccineId[]

describe('the childcare benefit', () => {
  test.each([
    ['2022-08-20', 2025, 8, 240_000],
    ['2023-06-15', 2026, 6, 180_000],
    ['2025-12-31', 2025, 12, 360_000],
    ['2024-12-31', 2024, 0, 0],
  ])('born %s, in %i: %i months, %i fen', (born, year, months, fen) => {
    expect(childcareIn(born, year)).toEqual({ months, fen })
  })

  test('a child has 36 months at most, 36 where it was born from 2025 on, none before its birth', () => {
    fc.assert(
      fc.property(birth, (born) => {
        const all = Array.from({ length: 12 }, (_, i) => childcareIn(born, 2020 + i).months)
        const months = all.reduce((sum, one) => sum + one, 0)
        expect(months).toBeLessThanOrEqual(36)
        if (born >= '2025') expect(months).toBe(36)
        expect(childcareIn(born, Number(born.slice(0, 4)) - 1).months).toBe(0)
      }),
    )
  })

  test('whoever is born later may apply for the first time until the same day or later', () => {
    fc.assert(
      fc.property(birth, fc.nat(900), (born, later) => {
        expect(childcareFirstBy(addDays(born, later)) >= childcareFirstBy(born)).toBe(true)
      }),
    )
    expect([childcareFirstBy('2024-12-31'), childcareFirstBy('2025-01-01')]).toEqual(['2025-12-31', '2026-12-31'])
  })
})

test('a child that starts school has turned six by 31 August, and not seven', () => {
  fc.assert(
    fc.property(birth, (born) => {
      const cutOff = `${primaryEntryYear(born)}-08-31`
      expect(addMonthsToDay(born, 72) <= cutOff && addMonthsToDay(born, 84) > cutOff).toBe(true)
    }),
  )
})

describe('vaccines', () => {
  test('doses of one vaccine follow each other, and a dose before it never brings one forward', () => {
    fc.assert(
      fc.property(birth, fc.constantFrom(...vaccines), fc.nat(4000), (born, id, after) => {
        const days = dosesOf(id).map((dose) => earliestDose(id, dose, born) ?? '')
        expect([...days].sort()).toEqual(days)
        for (const dose of dosesOf(id)) {
          const late = earliestDose(id, dose, born, addDays(born, after)) ?? ''
          expect(late >= (earliestDose(id, dose, born) ?? '')).toBe(true)
        }
      }),
    )
  })

  test('the schedule asks for time between doses where one was late', () => {
    expect(earliestDose('HepB', 2, '2026-01-01', '2026-01-20')).toBe('2026-02-17')
    expect(earliestDose('HepB', 3, '2026-01-01', '2026-06-20')).toBe('2026-08-19')
    expect(earliestDose('DTaP', 4, '2026-01-31', '2027-03-31')).toBe('2027-09-30')
    expect(earliestDose('2vHPV', 2, '2012-12-31', '2026-02-10')).toBe('2026-08-10')
  })

  test('there is no dose beyond the last, and none before the first', () => {
    for (const id of vaccines) {
      const [first = 0, last = 0] = [dosesOf(id)[0], dosesOf(id).at(-1)]
      expect([earliestDose(id, first - 1, '2026-01-01'), earliestDose(id, last + 1, '2026-01-01')]).toEqual([
        undefined,
        undefined,
      ])
    }
  })

  test('the next dose is after today, the soonest that is, and none for girls alone', () => {
    expect(nextDose('2026-11-03', '2027-01-18')).toEqual({ vaccine: 'IPV', dose: 2, from: '2027-02-03' })
    // Of two on one day the one that the schedule has first
    expect(nextDose('2026-11-03', '2027-02-20')).toEqual({ vaccine: 'bOPV', dose: 3, from: '2027-03-03' })
    expect(nextDose('2026-11-03', '2033-01-01')).toBeUndefined()
    fc.assert(
      fc.property(birth, fc.nat(3000), (born, days) => {
        const today = addDays(born, days)
        const next = nextDose(born, today)
        const left = vaccines
          .filter((id) => id !== '2vHPV')
          .flatMap((id) => dosesOf(id).map((dose) => earliestDose(id, dose, born) ?? ''))
          .filter((day) => day > today)
          .sort()
        expect(next?.from).toBe(left[0])
      }),
    )
  })
})
