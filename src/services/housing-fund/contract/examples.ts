import { account } from './examples/account'
import { figures } from './examples/figures'
import { ledger } from './examples/ledger'

const asOf = '2026-11-23T09:20:00+08:00'
const page = ledger.slice(0, 24)
const years = [
  { year: '2026', paidIn: 1612800, takenOut: 450000, interest: 86127 },
  { year: '2025', paidIn: 1491200, takenOut: 450000, interest: 71384 },
  { year: '2024', paidIn: 787200, takenOut: 0, interest: 0 },
]
const actId = '019aae10-5c00-7000-8000-000000000001'

/** Whole, valid answers by situation; `default` is the young renter, and what the thin mock gives. */
export const examples = {
  account,
  entries: {
    default: { entries: page, next: page[page.length - 1]?.id, years: years, asOf, stale: false },
    last: { entries: ledger.slice(24), years, asOf, stale: false },
    stale: { entries: page, next: page[page.length - 1]?.id, years, asOf: '2026-11-22T18:40:00+08:00', stale: true },
    none: { entries: [], asOf, stale: false },
  },
  figures,
  merge: {
    default: { actId, state: 'sent' },
    accepted: { actId, state: 'accepted', caseNumber: 'HB20261123-0417', promisedBy: '2026-11-26' },
  },
} as const
