import { citySchema, publicRead, signedWrite, type Contract } from '../../../shared/contract'
import { guideParts } from '../../../shared/guide-parts'
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
      part: { enum: guideParts },
    }),
  },
  /** What the editor found of parts of a guide that residents said were wrong. */
  guideFindings: { ...publicRead, path: '/reports/guide', query: object({ city: citySchema, guide: matterId }) },
} as const satisfies Contract
