import type { LocalizedText } from '../contract'
import { addDays, addMonthsToDay } from '../days'

interface Dose {
  /** Least age in months. */
  readonly age: number
  /** Least time after the dose before it. */
  readonly after?: { readonly days?: number; readonly months?: number }
}

interface Vaccine {
  readonly name: LocalizedText
  /** Number of the first dose here: A+C goes on from A's two. */
  readonly from: number
  readonly doses: readonly Dose[]
  /** Of a kind that not every child has: girls alone. */
  readonly only?: true
}

const at = (...ages: readonly number[]): readonly Dose[] => ages.map((age) => ({ age }))

/** 国家免疫规划疫苗儿童免疫程序及说明（2026年版）, 国疾控卫免发〔2026〕16号, in its order: months are the least age of each dose. */
export const VACCINES = {
  HepB: {
    name: { zh: '乙肝', en: 'Hepatitis B' },
    from: 1,
    doses: [{ age: 0 }, { age: 1, after: { days: 28 } }, { age: 6, after: { days: 60 } }],
  },
  BCG: { name: { zh: '卡介苗', en: 'BCG' }, from: 1, doses: at(0) },
  IPV: { name: { zh: '脊灰', en: 'Polio' }, from: 1, doses: at(2, 3) },
  bOPV: { name: { zh: '脊灰', en: 'Polio' }, from: 3, doses: at(4, 48) },
  DTaP: {
    name: { zh: '百白破', en: 'DTaP' },
    from: 1,
    doses: [...at(2, 4, 6), { age: 18, after: { months: 6 } }, { age: 72, after: { months: 12 } }],
  },
  MMR: { name: { zh: '麻腮风', en: 'MMR' }, from: 1, doses: at(8, 18) },
  'JE-L': { name: { zh: '乙脑', en: 'Japanese encephalitis' }, from: 1, doses: at(8, 24) },
  'MPSV-A': { name: { zh: 'A 群流脑', en: 'Meningitis A' }, from: 1, doses: at(6, 9) },
  'MPSV-AC': { name: { zh: 'A 群 C 群流脑', en: 'Meningitis A and C' }, from: 3, doses: at(36, 72) },
  'HepA-L': { name: { zh: '甲肝', en: 'Hepatitis A' }, from: 1, doses: at(18) },
  '2vHPV': {
    name: { zh: 'HPV', en: 'HPV' },
    from: 1,
    doses: [{ age: 156 }, { age: 156, after: { months: 6 } }],
    only: true,
  },
} as const satisfies Readonly<Record<string, Vaccine>>

export type VaccineId = keyof typeof VACCINES

/** Which doses a vaccine has: 3 and 4 of A+C. */
export const dosesOf = (id: VaccineId): number[] => VACCINES[id].doses.map((_, index) => VACCINES[id].from + index)

/**
 * The first day on which a dose may be given (免疫程序 2026: 月龄 is the least age; the same day of the month, or that month's
 * last, 民法典 202).
 * @param previous When the dose before it was given: where the schedule asks for time between the two, it may be later
 * @returns undefined for a dose that there is not
 */
export function earliestDose(id: VaccineId, dose: number, birth: string, previous?: string): string | undefined {
  const { doses, from }: Vaccine = VACCINES[id]
  const one = doses[dose - from]
  if (!one) return undefined
  const byAge = addMonthsToDay(birth, one.age)
  if (!previous || !one.after) return byAge
  const { days = 0, months = 0 } = one.after
  const byTime = addDays(addMonthsToDay(previous, months), days)
  return [byAge, byTime].sort()[1]
}

/** A dose and the first day on which it may be given. */
export interface Planned {
  readonly vaccine: VaccineId
  readonly dose: number
  readonly from: string
}

/**
 * The dose that every child may have next after `today`, by age alone: what was given before is not known here.
 * @returns undefined for a child that has had its last
 */
export function nextDose(birth: string, today: string): Planned | undefined {
  const all = (Object.keys(VACCINES) as VaccineId[]).flatMap((vaccine) => {
    const { only }: Vaccine = VACCINES[vaccine]
    if (only) return []
    return dosesOf(vaccine).flatMap((dose) => {
      const from = earliestDose(vaccine, dose, birth)
      return from && from > today ? [{ vaccine, dose, from }] : []
    })
  })
  return all.reduce<Planned | undefined>((next, one) => (next && next.from <= one.from ? next : one), undefined)
}
