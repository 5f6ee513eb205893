import {
  ARRANGEMENTS,
  costOf,
  cutFor,
  NOTHING_USED,
  planFor,
  TIERS,
  type Arrangement,
  type Care,
  type CarePlan,
  type Cost,
  type CostQuestion,
  type Group,
  type Tier,
} from '../../../shared/law/medical-cost'
import type { Cover, Figures } from '../contract/types'

/** What a sum is reckoned from; without `cover` nothing of this year is known. */
export interface Basis {
  readonly figures: Figures
  readonly cover?: Cover
}

/** What the resident says of the visit; what is absent follows from the person. */
export interface Choices {
  readonly care: Care
  readonly tier?: Tier
  readonly group?: Group
  /** Elsewhere, and in which way. */
  readonly away?: Arrangement
  /** Inpatient: moved during the same illness from a hospital of this tier. */
  readonly movedFrom?: Tier
  /** In fen; usual ones where absent. */
  readonly eligible?: number
}

interface Question extends CostQuestion {
  readonly group: Group
  readonly plan: CarePlan & { readonly source: string }
}

export interface Reckoned extends Pick<Question, 'care' | 'tier' | 'group' | 'eligible' | 'plan' | 'movedFrom'> {
  readonly away?: Arrangement
  readonly cost: Cost
  /** The same once insurance pays; `cost` itself where it does. */
  readonly whenUsable: Cost
  /** The same with nothing used, as from 1 January. */
  readonly nextYear: Cost
  /** What one would pay in each tier of the city, or in each way of going elsewhere; in fen. */
  readonly others: readonly { readonly of: Tier | Arrangement; readonly self: number }[]
}

const usual: Record<Care, number> = { outpatient: 160000, inpatient: 2000000 }

/** Tiers that any scheme of the city tells apart, in order. */
export const tiersOf = ({ plans }: Figures, care: Care): Tier[] =>
  TIERS.filter((tier) => plans.some((plan) => plan[care].tiers.some((one) => one.tier === tier)))

/** The best tier that a scheme pays for: where most questions are about. */
export const dearestTier = ({ tiers }: CarePlan): Tier => tiers[tiers.length - 1]?.tier ?? 'third'

/** The plan that holds for a person; of nobody known, a resident's. */
export const planOf = ({ figures, group = 'resident', age }: Pick<Cover, 'figures' | 'group' | 'age'>) =>
  planFor(figures.plans, group, age)

/** What `costOf` is asked about a visit, here and on the server. @returns undefined where the city has no scheme for the group */
export function questionOf(
  { figures, cover }: Basis,
  { care, away, movedFrom, ...said }: Choices,
): Question | undefined {
  const group = said.group ?? cover?.group ?? (cover ? 'resident' : 'active')
  const plan = planOf({ figures, group, age: cover?.age ?? 0 })?.[care]
  if (!plan) return undefined
  const tier = said.tier ?? dearestTier(plan)
  return {
    plan,
    group,
    care,
    tier,
    eligible: said.eligible ?? usual[care],
    used: cover?.used?.[care] ?? NOTHING_USED,
    cut: cutFor(figures.away, away),
    usable: !cover || cover.status === 'usable',
    ...(movedFrom && care === 'inpatient' && lowerTiers(plan, tier).includes(movedFrom) ? { movedFrom } : {}),
  }
}

/** Tiers of a scheme from which one may be moved up. */
export const lowerTiers = ({ tiers }: CarePlan, than: Tier): Tier[] =>
  tiers.map(({ tier }) => tier).filter((tier) => TIERS.indexOf(tier) < TIERS.indexOf(than))

/** The sum of a visit, with the sums beside it. @returns undefined where the city has no scheme for the group */
export function reckon(basis: Basis, choices: Choices): Reckoned | undefined {
  const { figures } = basis
  const question = questionOf(basis, choices)
  if (!question) return undefined
  const { care, tier, group, eligible, plan, movedFrom } = question
  const { away } = choices
  const of = (change: Partial<CostQuestion>) => costOf({ ...question, usable: true, ...change })
  return {
    ...{ care, tier, group, eligible, plan, movedFrom, away },
    cost: costOf(question),
    whenUsable: of({}),
    nextYear: of({ used: NOTHING_USED }),
    others: away
      ? ARRANGEMENTS.map((one) => ({ of: one, self: of({ cut: cutFor(figures.away, one) }).self }))
      : tiersOf(figures, care).map((one) => ({ of: one, self: of({ tier: one }).self })),
  }
}
