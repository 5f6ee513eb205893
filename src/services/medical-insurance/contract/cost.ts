import { age, amount, basisPoints, count, day } from '../../../shared/fields'
import { BINDS, GROUPS, TIERS } from '../../../shared/law/medical-cost'
import { list, object } from '../../../shared/schema'

/** Every step of the sum, as `costOf` of shared/law/medical-cost.ts has it: the phone reckons the same. */
export const sum = object(
  {
    eligible: amount('Covered cost'),
    deductible: object({
      whole: amount('起付线'),
      before: amount('Of it counted before'),
      taken: amount('Taken off this bill'),
    }),
    ratio: object({
      tier: basisPoints('Of the tier'),
      cut: basisPoints('Points off elsewhere'),
      counted: basisPoints('What is left'),
      several: {
        type: 'boolean',
        description: 'Whether parts of the bill have other rates; these are of the last part',
      },
    }),
    reckoned: amount('Beyond the deductible, times the rate'),
    cap: object({ whole: amount('封顶'), before: amount('Paid before'), left: amount('Left') }),
    fund: amount('What insurance pays'),
    self: amount('What one pays oneself, from the personal account or the pocket'),
    binds: {
      enum: BINDS,
      description:
        'What decides: no insurance today, a tier that is not paid for, the deductible, the cap, the cut, or the rate alone',
    },
  },
  { optional: ['cap'] },
)

export const cost = object({
  group: { enum: GROUPS },
  tiers: list(4, { enum: TIERS }, { description: 'Tiers that the scheme pays for' }),
  sum,
  effectiveFrom: day('The city’s figures are in force from'),
  ...age,
})

const entry = object(
  {
    id: { type: 'string', description: 'Unique within the answer' },
    day: day('When'),
    kind: { enum: ['credit', 'hospital', 'pharmacy', 'family', 'premium', 'other'] },
    amount: { type: 'integer', description: 'What came in, negative for what went out, in fen' },
    fund: amount('What insurance paid of the same bill'),
    place: { type: 'string', description: 'Hospital, pharmacy or employer, 40 characters at most' },
    who: { type: 'string', description: 'Of family: who used it' },
  },
  { optional: ['fund', 'place', 'who'] },
)

/** The personal account’s year. */
export const entries = object({
  year: count('The year', { minimum: 2000, maximum: 2200 }),
  entries: list(200, entry, { description: 'Newest first' }),
  more: { type: 'boolean', description: 'Whether there are older ones of this year' },
  ...age,
})
