import { cityQuery, personalQuery, personalRead, publicRead, type Contract } from '../../../shared/contract'
import { ARRANGEMENTS, CARES, TIERS } from '../../../shared/law/medical-cost'

/** What the phone asks of 医保. Answers, errors and examples: responses.ts. */
export const contract = {
  cover: { ...personalRead, subject: 'family', path: '/medical-insurance/cover', query: personalQuery },
  entries: { ...personalRead, subject: 'family', path: '/medical-insurance/entries', query: personalQuery },
  cost: {
    ...personalRead,
    subject: 'family',
    path: '/medical-insurance/cost',
    query: {
      ...personalQuery,
      required: ['city', 'care', 'tier', 'eligible'],
      properties: {
        ...personalQuery.properties,
        care: { enum: CARES },
        tier: { enum: TIERS },
        // In fen; what is no bill is refused in words
        eligible: { type: 'integer' },
        // Elsewhere, in which way; absent: at home
        away: { enum: ARRANGEMENTS },
        // Inpatient: moved during the same illness from a hospital of this tier
        movedFrom: { enum: TIERS },
      },
    },
  },
  figures: { ...publicRead, path: '/medical-insurance/figures', query: cityQuery },
} as const satisfies Contract
