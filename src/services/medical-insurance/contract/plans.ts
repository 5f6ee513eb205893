import type { Care, Plan, Tier, TierRates } from '../../../shared/law/medical-cost'

const typical = 'typical'

/** Tiers in order with deductible in yuan and rate in percent. */
export const tiersOf = (rates: Partial<Record<Tier, readonly [number, number]>>): TierRates[] =>
  (Object.entries(rates) as [Tier, readonly [number, number]][]).map(([tier, [yuan, percent]]) => ({
    tier,
    deductible: yuan * 100,
    bands: [{ from: 0, ratio: percent * 100 }],
  }))

/** Rates as many cities have them, none of one city: said as typical wherever a city has not said its own. */
export const typicalPlans = [
  {
    group: 'active',
    outpatient: {
      source: typical,
      cap: 200000,
      tiers: tiersOf({ community: [200, 60], first: [200, 60], second: [200, 60], third: [200, 50] }),
    },
    inpatient: {
      source: typical,
      cap: 40000000,
      tiers: tiersOf({ community: [200, 95], first: [200, 92], second: [400, 90], third: [800, 85] }),
    },
  },
  {
    group: 'retired',
    outpatient: {
      source: typical,
      cap: 250000,
      tiers: tiersOf({ community: [150, 70], first: [150, 70], second: [150, 70], third: [150, 60] }),
    },
    inpatient: {
      source: typical,
      cap: 40000000,
      tiers: tiersOf({ community: [200, 97], first: [200, 95], second: [400, 93], third: [800, 90] }),
    },
  },
  {
    group: 'resident',
    outpatient: { source: typical, cap: 30000, tiers: tiersOf({ community: [0, 50], first: [0, 50] }) },
    inpatient: {
      source: typical,
      cap: 25000000,
      tiers: tiersOf({ community: [100, 90], first: [200, 85], second: [400, 75], third: [800, 65] }),
    },
  },
] as const satisfies readonly (Plan & { readonly [care in Care]: { readonly source: string } })[]
