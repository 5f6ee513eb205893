import * as fc from 'fast-check'
import {
  costOf,
  cutFor,
  MOST_ELIGIBLE,
  NOTHING_USED,
  planFor,
  TIERS,
  type CarePlan,
  type CostQuestion,
  type TierRates,
} from '../medical-cost'

const rates = (tier: TierRates['tier'], deductible: number, ratio: number): TierRates => ({
  tier,
  deductible,
  bands: [{ from: 0, ratio }],
})
/** 成办规〔2022〕4号, active: 200 yuan, 60 and 50 %, at most 2000. */
const clinic: CarePlan = { cap: 200000, tiers: [rates('community', 20000, 6000), rates('third', 20000, 5000)] }
const ward: CarePlan = {
  cap: 40000000,
  tiers: [
    rates('community', 16000, 9500),
    rates('second', 40000, 8900),
    { ...rates('third', 80000, 8500), again: 40000 },
  ],
}
const asked = (change: Partial<CostQuestion> = {}): CostQuestion => ({
  plan: clinic,
  care: 'outpatient',
  tier: 'third',
  eligible: 160000,
  used: NOTHING_USED,
  ...change,
})
const stay = (change: Partial<CostQuestion> = {}) =>
  costOf(asked({ plan: ward, care: 'inpatient', eligible: 2000000, ...change }))

describe('an outpatient bill', () => {
  test('the cap of the year decides, and what is left of it is said', () => {
    const used = { deductible: 20000, paid: 142000, stays: 0 }
    expect(costOf(asked({ used }))).toEqual({
      eligible: 160000,
      deductible: { whole: 20000, before: 20000, taken: 0 },
      ratio: { tier: 5000, cut: 0, counted: 5000, several: false },
      reckoned: 80000,
      cap: { whole: 200000, before: 142000, left: 58000 },
      fund: 58000,
      self: 102000,
      binds: 'cap',
    })
  })

  test('a new year takes the deductible first: the same bill gives 700 yuan', () => {
    expect(costOf(asked())).toMatchObject({ deductible: { taken: 20000 }, fund: 70000, self: 90000, binds: 'ratio' })
  })

  test('within the deductible nothing is paid, and the deductible is why', () => {
    expect(costOf(asked({ eligible: 20000 }))).toMatchObject({ fund: 0, self: 20000, binds: 'deductible' })
    expect(costOf(asked({ eligible: 20001 }))).toMatchObject({ reckoned: 1, binds: 'ratio' })
    expect(costOf(asked({ eligible: 0 }))).toMatchObject({ fund: 0, self: 0, binds: 'ratio' })
  })

  test('half a fen is rounded up', () => {
    const used = { ...NOTHING_USED, deductible: 20000 }
    expect(costOf(asked({ eligible: 19999, used })).fund).toBe(10000)
  })

  test('a tier that the scheme has not is not paid for, and said so', () => {
    expect(costOf(asked({ tier: 'second' }))).toMatchObject({
      fund: 0,
      self: 160000,
      ratio: { tier: 0 },
      binds: 'tier',
    })
  })

  test('whoever waits pays all, and the sum says what it would be', () => {
    expect(costOf(asked({ usable: false }))).toMatchObject({
      fund: 0,
      self: 160000,
      reckoned: 70000,
      binds: 'standing',
    })
  })

  test('without a cap there is none: nothing of the sum speaks of it', () => {
    const sum = costOf(asked({ plan: { tiers: clinic.tiers }, eligible: MOST_ELIGIBLE }))
    expect(sum).not.toHaveProperty('cap')
    expect(sum.fund).toBe((MOST_ELIGIBLE - 20000) / 2)
  })

  test('more used than there is, as a department may say, leaves nothing and takes nothing back', () => {
    const used = { deductible: 999999, paid: 999999, stays: 0 }
    expect(costOf(asked({ used }))).toMatchObject({
      deductible: { before: 20000, taken: 0 },
      cap: { before: 200000, left: 0 },
      fund: 0,
    })
  })

  test.each([-1, 0.5, NaN, Infinity, MOST_ELIGIBLE + 1])('%d fen is no bill', (eligible) =>
    expect(() => costOf(asked({ eligible }))).toThrow(RangeError),
  )
})

describe('a stay in hospital', () => {
  test.each([
    ['longTerm', 1632000, 368000, 'ratio'],
    ['referred', 1440000, 560000, 'cut'],
    ['none', 1248000, 752000, 'cut'],
  ] as const)('elsewhere, %s: %i fen are paid', (arrangement, fund, self, binds) => {
    const cut = cutFor({ referred: 1000, other: 2000 }, arrangement)
    expect(stay({ cut })).toMatchObject({ fund, self, binds })
  })

  test('at home nothing is cut; a cut takes no more than there is', () => {
    expect(cutFor({ referred: 1000, other: 2000 }, undefined)).toBe(0)
    expect(stay({ cut: 9000 })).toMatchObject({ fund: 0, ratio: { counted: 0 } })
  })

  test('moved up, the deductible goes on; moved down, there is no new one; not moved, the whole one', () => {
    expect(stay({ movedFrom: 'second' }).deductible).toEqual({ whole: 80000, before: 40000, taken: 40000 })
    expect(stay({ tier: 'second', movedFrom: 'third' }).deductible).toEqual({ whole: 40000, before: 40000, taken: 0 })
    expect(stay().deductible).toEqual({ whole: 80000, before: 0, taken: 80000 })
    expect(stay({ movedFrom: 'first' }).deductible.taken).toBe(80000)
  })

  test('a later stay of the year has the deductible of later stays, where there is another', () => {
    const used = { ...NOTHING_USED, stays: 1 }
    expect([stay({ used }).deductible.whole, stay({ used, tier: 'second' }).deductible.whole]).toEqual([40000, 40000])
    expect(stay({ used, tier: 'community' }).deductible.whole).toBe(16000)
  })

  test('each part of a bill has the rate of its band', () => {
    const bands = [
      { from: 0, ratio: 8500 },
      { from: 3000000, ratio: 9000 },
      { from: 4000000, ratio: 9500 },
    ]
    const plan: CarePlan = { cap: 50000000, tiers: [{ tier: 'third', deductible: 130000, bands }] }
    // 28 700 × 85 % + 10 000 × 90 % + 10 000 × 95 %
    const sum = stay({ plan, eligible: 5000000 })
    expect(sum).toMatchObject({ fund: 4289500, ratio: { tier: 9500, several: true } })
    expect(stay({ plan, eligible: 3000000 }).ratio).toMatchObject({ tier: 8500, several: false })
  })
})

test('the plan from the highest age reached holds; a group that a city has not has none', () => {
  const plans = [{ group: 'retired' }, { group: 'retired', fromAge: 70 }, { group: 'active' }] as const
  expect([69, 70, 71].map((age) => planFor(plans, 'retired', age))).toEqual([plans[0], plans[1], plans[1]])
  expect([planFor([...plans].reverse(), 'retired', 80), planFor(plans, 'resident', 30)]).toEqual([plans[1], undefined])
})

const fen = fc.integer({ min: 0, max: MOST_ELIGIBLE })
const question = fc.record({
  plan: fc.record(
    {
      cap: fen,
      tiers: fc.uniqueArray(fc.record({ tier: fc.constantFrom(...TIERS), deductible: fen, bands: bandsOf() }), {
        selector: ({ tier }) => tier,
      }),
    },
    { requiredKeys: ['tiers'] },
  ),
  care: fc.constantFrom('outpatient' as const, 'inpatient' as const),
  tier: fc.constantFrom(...TIERS),
  eligible: fen,
  used: fc.record({ deductible: fen, paid: fen, stays: fc.nat(3) }),
  cut: fc.integer({ min: 0, max: 3000 }),
})

function bandsOf() {
  return fc
    .array(fc.record({ from: fen, ratio: fc.integer({ min: 0, max: 10000 }) }), { maxLength: 3 })
    .map((later) => [{ from: 0, ratio: 7000 }, ...[...later].sort((a, b) => a.from - b.from)])
}

test('fund and self make the bill; the fund never pays more than the cap leaves, and never less for a larger bill', () => {
  fc.assert(
    fc.property(question, fen, (one, more) => {
      const sum = costOf(one)
      expect(sum.fund + sum.self).toBe(one.eligible)
      expect(sum.fund).toBeGreaterThanOrEqual(0)
      expect(sum.self).toBeGreaterThanOrEqual(0)
      if (sum.cap) expect(sum.fund).toBeLessThanOrEqual(sum.cap.left)
      const larger = costOf({ ...one, eligible: Math.min(MOST_ELIGIBLE, one.eligible + more) })
      expect(larger.fund).toBeGreaterThanOrEqual(sum.fund)
      const used = { ...one.used, deductible: one.used.deductible + more }
      expect(costOf({ ...one, used }).fund).toBeGreaterThanOrEqual(sum.fund)
    }),
  )
})
