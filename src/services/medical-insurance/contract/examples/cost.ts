const known = { asOf: '2026-11-26T09:20:00+08:00', stale: false } as const
const own = { ...known, effectiveFrom: '2026-01-01' } as const
const tiers = ['community', 'first', 'second', 'third'] as const

const outpatient = {
  ...own,
  group: 'active',
  tiers,
  sum: {
    eligible: 160000,
    deductible: { whole: 20000, before: 20000, taken: 0 },
    ratio: { tier: 5000, cut: 0, counted: 5000, several: false },
    reckoned: 80000,
    cap: { whole: 200000, before: 142000, left: 58000 },
    fund: 58000,
    self: 102000,
    binds: 'cap',
  },
} as const

/** As the sheet has them: what the cap leaves, what the cut leaves, a tier that is not paid for. */
export const costExamples = {
  default: outpatient,
  away: {
    ...outpatient,
    sum: {
      eligible: 2000000,
      deductible: { whole: 80000, before: 0, taken: 80000 },
      ratio: { tier: 8500, cut: 2000, counted: 6500, several: false },
      reckoned: 1248000,
      cap: { whole: 40000000, before: 0, left: 40000000 },
      fund: 1248000,
      self: 752000,
      binds: 'cut',
    },
  },
  tier: {
    ...own,
    group: 'resident',
    tiers: ['community'],
    sum: {
      eligible: 160000,
      deductible: { whole: 0, before: 0, taken: 0 },
      ratio: { tier: 0, cut: 0, counted: 0, several: false },
      reckoned: 0,
      cap: { whole: 20000, before: 12000, left: 8000 },
      fund: 0,
      self: 160000,
      binds: 'tier',
    },
  },
} as const

const november = { id: '7', day: '2026-11-16', kind: 'credit', amount: 19200, place: '云澜市启明软件有限公司' } as const

export const entriesExamples = {
  default: {
    ...known,
    year: 2026,
    entries: [
      november,
      { id: '6', day: '2026-11-03', kind: 'hospital', amount: -48000, fund: 32000, place: '云澜市第一人民医院' },
      { id: '5', day: '2026-10-21', kind: 'pharmacy', amount: -4540, place: '云澜市百草药房' },
      { id: '4', day: '2026-10-16', kind: 'credit', amount: 19200, place: '云澜市启明软件有限公司' },
      { id: '3', day: '2026-09-30', kind: 'family', amount: -12000, who: '赵桂兰', place: '云澜市中医院' },
    ],
    more: true,
  },
  none: { ...known, year: 2026, entries: [], more: false },
  stale: { ...known, stale: true, year: 2026, entries: [november], more: false },
} as const
