import { addMonthsToDay, monthsBetween } from '../days'

/** 道路交通安全违法行为记分管理办法 (公安部令 163), article 3: so many points fill a cycle. */
export const MOST_POINTS = 12
const CYCLE_MONTHS = 12

/** Who is held to more: school buses, buses and lorries from middle size on, dangerous goods. */
export type PointsVehicle = 'car' | 'heavy'
/** Expressways and urban ones; all other roads. */
export type Road = 'expressway' | 'other'

/** From so many per cent over the limit on, so many points; the first that fits (articles 8 to 12). */
const SPEEDING: Readonly<Record<PointsVehicle, Readonly<Record<Road, readonly (readonly [number, number])[]>>>> = {
  heavy: {
    expressway: [
      [20, 12],
      [0, 6],
    ],
    other: [
      [50, 9],
      [20, 6],
      [10, 1],
    ],
  },
  car: {
    expressway: [
      [50, 12],
      [20, 6],
    ],
    other: [
      [50, 6],
      [20, 3],
    ],
  },
}

/** Points for driving so many per cent over the limit; none where it is not over it. */
export const speedingPoints = (vehicle: PointsVehicle, road: Road, overPercent: number): number =>
  overPercent > 0 ? (SPEEDING[vehicle][road].find(([from]) => overPercent >= from)?.[1] ?? 0) : 0

/** Days of study once a cycle is full, by what one may drive (article 18). */
export const FULL_STUDY_DAYS: Readonly<Record<PointsVehicle, number>> = { car: 7, heavy: 30 }

export interface Cycle {
  readonly from: string
  /** First day of the next one: the day on which points go. */
  readonly clearsOn: string
}

/** The cycle that a day is in: twelve months, counted from the day of the first licence (article 3; 民法典 202). */
export function cycleOn(firstLicensedOn: string, day: string): Cycle {
  const begun = (years: number) => addMonthsToDay(firstLicensedOn, years * CYCLE_MONTHS)
  const years = Math.max(0, Math.floor(monthsBetween(firstLicensedOn.slice(0, 7), day.slice(0, 7)) / CYCLE_MONTHS))
  const current = begun(years) > day && years > 0 ? years - 1 : years
  return { from: begun(current), clearsOn: begun(current + 1) }
}

/** How a fine stands when a cycle ends. unpaid: not paid, and its last day has not passed. */
export type FineAtEnd = 'paid' | 'unpaid' | 'overdueUnpaid'

export interface CycleEnd {
  readonly total: number
  /** Nothing goes: study and exam come first. */
  readonly full: boolean
  /** Points that go on into the next cycle; null where the cycle is full. */
  readonly carried: number | null
}

/**
 * What becomes of a cycle's points at its end: those of an overdue fine go on, all others are cleared (article 15).
 * @param reduced points that study took off in the cycle
 */
export function cycleEnd(
  violations: readonly { readonly points: number; readonly fine: FineAtEnd }[],
  reduced = 0,
): CycleEnd {
  const sum = (of: typeof violations) => of.reduce((all, { points }) => all + points, 0)
  const total = Math.max(0, sum(violations) - reduced)
  const full = total >= MOST_POINTS
  const overdue = sum(violations.filter(({ fine }) => fine === 'overdueUnpaid'))
  return { total, full, carried: full ? null : Math.min(total, overdue) }
}

/** 学法减分, article 27: what each kind of it takes off, and the most in one cycle. */
export const STUDY_POINTS = { online: 1, onsite: 2, volunteer: 1 } as const
export const MOST_STUDIED = 6

export type StudyActivity = keyof typeof STUDY_POINTS

/** How many points study can still take off: of what is there, and of what a cycle allows; none from a full one. */
export const studyLeft = (points: number, reducedThisCycle: number): number =>
  points >= MOST_POINTS ? 0 : Math.max(0, Math.min(points, MOST_STUDIED - reducedThisCycle))

/** What these activities take off, one after the other, and what is left then. */
export function studyReduction(
  points: number,
  reducedThisCycle: number,
  activities: readonly StudyActivity[],
): { readonly reduced: number; readonly remaining: number } {
  const studied = activities.reduce((all, activity) => all + STUDY_POINTS[activity], 0)
  const reduced = Math.min(studied, studyLeft(points, reducedThisCycle))
  return { reduced, remaining: points - reduced }
}

/** What stands in the way of 学法减分, or not: as the department says. */
export interface StudyFacts {
  /** Violations that are not handled. */
  readonly waiting: number
  readonly points: number
  /** Valid, and not held by the police. */
  readonly licenceInOrder: boolean
  readonly onProbation: boolean
  /** A car of theirs whose inspection is overdue. */
  readonly inspectionOverdue: boolean
  /** 满分教育 in this cycle and the last. */
  readonly fullStudies: number
  /** Drink, escape, forgery or sold points in three cycles. */
  readonly grave: boolean
  /** Cheated at study in three cycles. */
  readonly cheated: boolean
}

export const STUDY_CONDITIONS = [
  'handled',
  'underFull',
  'licence',
  'probation',
  'inspection',
  'fullStudies',
  'grave',
  'honest',
] as const

/** Each condition of articles 25 and 26, and whether it is met. */
export const studyConditions = (
  facts: StudyFacts,
): readonly { readonly key: (typeof STUDY_CONDITIONS)[number]; readonly met: boolean }[] => [
  { key: 'handled', met: facts.waiting === 0 },
  { key: 'underFull', met: facts.points < MOST_POINTS },
  { key: 'licence', met: facts.licenceInOrder },
  { key: 'probation', met: !facts.onProbation },
  { key: 'inspection', met: !facts.inspectionOverdue },
  { key: 'fullStudies', met: facts.fullStudies < 2 },
  { key: 'grave', met: !facts.grave },
  { key: 'honest', met: !facts.cheated },
]
