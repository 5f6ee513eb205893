import path from 'node:path'
import type { FromSchema } from 'json-schema-to-ts'
import { loadCities } from '../../../../server/cities'
import { root } from '../../../../server/files'
import { services } from '../../../../server/modules.gen'
import { figuresOn } from '../../../shared/figures-on'
import {
  CARES,
  costOf,
  GROUPS,
  NOTHING_USED,
  planFor,
  TIERS,
  type Group,
  type Tier,
} from '../../../shared/law/medical-cost'
import { yunlan } from '../contract/examples/figures'
import { typicalPlans } from '../contract/plans'
import type { city as citySchema } from '../city'

const cities = loadCities(path.join(root, 'config/cities'), services)
const figuresIn = (city: string) => {
  const { periods } = cities.settings(city, 'medical-insurance') as FromSchema<typeof citySchema>
  return figuresOn(periods, '2026-11-26')
}
const outpatient = (city: string, group: Group, age: number, tier: Tier, eligible: number) => {
  const plan = planFor(figuresIn(city).plans, group, age)?.outpatient
  if (!plan) throw new Error(`${city} has no plan for ${group}`)
  return costOf({ plan, care: 'outpatient', tier, eligible, used: NOTHING_USED })
}

/** 云澜 has what 成都 has (成办规〔2022〕4号), 清禾 what 北京 has (京医保发〔2022〕28号). */
test.each([
  ['qinghe', 'active', 40, 'third', 520000, 238000],
  ['qinghe', 'active', 40, 'community', 520000, 306000],
  ['qinghe', 'retired', 65, 'community', 250050, 108045],
  ['qinghe', 'retired', 65, 'third', 230000, 85000],
  ['qinghe', 'retired', 70, 'third', 230000, 90000],
  ['qinghe', 'resident', 40, 'community', 110000, 55000],
  ['qinghe', 'resident', 40, 'third', 155000, 50000],
  ['qinghe', 'resident', 40, 'third', 2000000, 500000],
  ['yunlan', 'active', 40, 'third', 1200000, 200000],
  ['yunlan', 'active', 40, 'second', 120000, 60000],
  ['yunlan', 'retired', 65, 'third', 115000, 60000],
  ['yunlan', 'retired', 65, 'community', 115000, 70000],
  ['yunlan', 'retired', 65, 'second', 1200000, 250000],
  ['yunlan', 'resident', 40, 'community', 20000, 12000],
  ['yunlan', 'resident', 40, 'community', 200000, 20000],
  ['yunlan', 'resident', 40, 'third', 200000, 0],
] as const)('%s, %s of %i, %s: of %i fen the fund pays %i', (city, group, age, tier, eligible, fund) =>
  expect(outpatient(city, group, age, tier, eligible).fund).toBe(fund),
)

describe.each([
  ['云澜', figuresIn('yunlan').plans],
  ['清禾', figuresIn('qinghe').plans],
  ['any other city', typicalPlans],
])('%s', (_city, plans) => {
  test('has a plan for each group, with inpatient care at every tier, and says what is typical', () => {
    expect([...new Set(plans.map(({ group }) => group))]).toEqual([...GROUPS])
    expect(plans.map(({ inpatient }) => inpatient.tiers.map(({ tier }) => tier))).toEqual(plans.map(() => [...TIERS]))
    expect([...new Set(plans.map(({ inpatient }) => inpatient.source))]).toEqual(['typical'])
  })

  test('begins each tier’s bands at 0, and they rise', () => {
    const froms = plans.flatMap((plan) =>
      CARES.flatMap((care) => plan[care].tiers.map(({ bands }) => bands.map(({ from }) => from))),
    )
    expect(froms).toEqual(froms.map((all) => [...new Set([0, ...all])].sort((a, b) => a - b)))
  })
})

test('the examples have the figures of the made-up city, but for the office’s place', () => {
  const { office: _, ...figures } = yunlan
  expect(figures).toEqual(figuresIn('yunlan'))
})
