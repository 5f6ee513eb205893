import { citySchema, signedWrite, type Contract } from '../../../shared/contract'
import { matterId } from '../../../shared/place'
import { object } from '../../../shared/schema'

/** What residents report of what every service stands on. */
export const contract = {
  /** That a part of a guide is wrong: one word a person and part, the first one counts. */
  guide: {
    ...signedWrite,
    path: '/reports/guide',
    body: object({
      city: citySchema,
      guide: matterId,
      part: { enum: ['needs', 'steps', 'where', 'time', 'fee', 'who'] },
    }),
  },
} as const satisfies Contract
