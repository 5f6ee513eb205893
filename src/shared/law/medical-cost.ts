import { roundHalfUp } from '../money'

/** Hospitals as schemes tell them apart: 基层（社区、乡镇卫生院）, 一级, 二级, 三级. */
export const TIERS = ['community', 'first', 'second', 'third'] as const
/** Whose rates hold: 在职, 退休 (both 职工医保), 居民. */
export const GROUPS = ['active', 'retired', 'resident'] as const
export const CARES = ['outpatient', 'inpatient'] as const
/** 异地: living there with a 长期备案; referred, or an emergency; neither. */
export const ARRANGEMENTS = ['longTerm', 'referred', 'none'] as const
/** What a sum is decided by, in the order in which they are asked. */
export const BINDS = ['standing', 'tier', 'deductible', 'cap', 'cut', 'ratio'] as const

export type Tier = (typeof TIERS)[number]
export type Group = (typeof GROUPS)[number]
export type Care = (typeof CARES)[number]
export type Arrangement = (typeof ARRANGEMENTS)[number]
export type Binds = (typeof BINDS)[number]

/** Most that one bill may be, in fen: ten million yuan. */
export const MOST_ELIGIBLE = 1_000_000_000

/** One rate, in 1/10000, of the covered cost from `from` fen of the bill on. */
export interface Band {
  readonly from: number
  readonly ratio: number
}

export interface TierRates {
  readonly tier: Tier
  /** 起付线 in fen: outpatient a year, inpatient a stay. */
  readonly deductible: number
  /** Inpatient: that of later stays in a year, where it is another. */
  readonly again?: number
  /** Rising; the first begins at 0. */
  readonly bands: readonly Band[]
}

/** One kind of care in one scheme. A tier that is not here is not paid for; without `cap` there is none. */
export interface CarePlan {
  /** 封顶: most that the fund pays in a year, in fen. */
  readonly cap?: number
  readonly tiers: readonly TierRates[]
}

/** What the rates of a group are; `fromAge`: of those who are at least so old. */
export type Plan = { readonly group: Group; readonly fromAge?: number } & { readonly [care in Care]: CarePlan }

/** What was used of a scheme in this year, in fen. */
export interface Used {
  /** Covered cost that has counted towards the yearly deductible. */
  readonly deductible: number
  /** What the fund has paid. */
  readonly paid: number
  /** Inpatient: stays before this one. */
  readonly stays: number
}

export const NOTHING_USED: Used = { deductible: 0, paid: 0, stays: 0 }

export interface CostQuestion {
  readonly plan: CarePlan
  readonly care: Care
  readonly tier: Tier
  /** 医保范围内 of the bill, in fen, 0 to `MOST_ELIGIBLE`. */
  readonly eligible: number
  readonly used: Used
  /** Points off the rate where it is elsewhere, in 1/10000. */
  readonly cut?: number
  /** Inpatient, moved here during the same illness: from a hospital of this tier. */
  readonly movedFrom?: Tier
  /** False where insurance does not pay today: waiting, stopped, not enrolled. */
  readonly usable?: boolean
}

/** The sum, every step of it in fen: fund = min(cap left, max(0, eligible − deductible left) × ratio). */
export interface Cost {
  readonly eligible: number
  readonly deductible: {
    /** The tier's own. */
    readonly whole: number
    /** Of it counted before. */
    readonly before: number
    /** Taken off this bill. */
    readonly taken: number
  }
  /** In 1/10000: of the tier, the cut, and what is left; of several bands the one that the last fen is in. */
  readonly ratio: { readonly tier: number; readonly cut: number; readonly counted: number; readonly several: boolean }
  /** Eligible beyond the deductible, times the ratio. */
  readonly reckoned: number
  /** Absent where the scheme has no cap. */
  readonly cap?: { readonly whole: number; readonly before: number; readonly left: number }
  /** What the fund pays. */
  readonly fund: number
  /** What one pays oneself, from the personal account or one's pocket. */
  readonly self: number
  readonly binds: Binds
}

/**
 * The plan that holds for somebody: of the group's, the one from the highest age reached.
 * @returns undefined where a city has none for the group
 */
export function planFor<P extends Pick<Plan, 'group' | 'fromAge'>>(
  plans: readonly P[],
  group: Group,
  age: number,
): P | undefined {
  return plans
    .filter((plan) => plan.group === group && (plan.fromAge ?? 0) <= age)
    .reduce<P | undefined>((best, plan) => (best && (best.fromAge ?? 0) > (plan.fromAge ?? 0) ? best : plan), undefined)
}

/** Part of the deductible that was paid already: this year, or in the hospital one was moved from (分级诊疗, 2026-04). */
function deductibleOf(
  { plan, care, used, movedFrom }: CostQuestion,
  rates: TierRates,
): { whole: number; before: number } {
  const ofStay = ({ deductible, again }: TierRates) => (used.stays > 0 ? (again ?? deductible) : deductible)
  if (care === 'outpatient') return { whole: rates.deductible, before: Math.min(rates.deductible, used.deductible) }
  const whole = ofStay(rates)
  const there = plan.tiers.find(({ tier }) => tier === movedFrom)
  return { whole, before: there ? Math.min(whole, ofStay(there)) : 0 }
}

/** Fen × 1/10000 of the bands between two amounts, less the cut, not yet divided. */
const weighed = (bands: readonly Band[], cut: number, from: number, to: number): number =>
  bands.reduce((sum, band, index) => {
    const end = bands[index + 1]?.from ?? Infinity
    const part = Math.max(0, Math.min(end, to) - Math.max(band.from, from))
    return sum + part * Math.max(0, band.ratio - cut)
  }, 0)

/**
 * What insurance pays of a bill and what one pays oneself: fund = min(cap left, max(0, eligible − deductible left) ×
 * ratio), to the fen, half up. The formula is common to the cities' schemes (京医保发〔2022〕28号, 成办规〔2022〕4号);
 * every figure is the city's. 医保发〔2022〕22号: elsewhere the rate is cut by points.
 * @throws RangeError for an amount that no bill has
 */
export function costOf(question: CostQuestion): Cost {
  const { plan, tier, eligible, used, cut = 0, usable = true } = question
  if (!Number.isSafeInteger(eligible) || eligible < 0 || eligible > MOST_ELIGIBLE)
    throw new RangeError(`no bill: ${eligible} fen`)
  const rates = plan.tiers.find((one) => one.tier === tier)
  const { whole, before } = rates ? deductibleOf(question, rates) : { whole: 0, before: 0 }
  const taken = Math.min(eligible, whole - before)
  const reached = rates?.bands.filter(({ from }) => from < eligible || from === 0) ?? []
  const tierRatio = reached[reached.length - 1]?.ratio ?? 0
  const reckoned = rates ? roundHalfUp(weighed(rates.bands, cut, taken, eligible) / 10000) : 0
  const left = plan.cap === undefined ? undefined : Math.max(0, plan.cap - used.paid)
  const fund = usable ? Math.min(reckoned, left ?? reckoned) : 0
  const binds = !usable
    ? 'standing'
    : !rates
      ? 'tier'
      : left !== undefined && left < reckoned
        ? 'cap'
        : taken === eligible && taken > 0
          ? 'deductible'
          : cut > 0
            ? 'cut'
            : 'ratio'
  return {
    eligible,
    deductible: { whole, before, taken },
    ratio: { tier: tierRatio, cut, counted: Math.max(0, tierRatio - cut), several: reached.length > 1 },
    reckoned,
    ...(plan.cap !== undefined && left !== undefined
      ? { cap: { whole: plan.cap, before: Math.min(plan.cap, used.paid), left } }
      : {}),
    fund,
    self: eligible - fund,
    binds,
  }
}

/** Points off in 1/10000, by how one went elsewhere. */
export const cutFor = (
  cuts: { readonly referred: number; readonly other: number },
  arrangement: Arrangement | undefined,
): number => (arrangement === 'none' ? cuts.other : arrangement === 'referred' ? cuts.referred : 0)
