import {
  citySchema,
  personalAct,
  personalQuery,
  personalRead,
  subjectSchema,
  type Contract,
} from '../../../shared/contract'
import { object } from '../../../shared/schema'

/** Of one violation of one person: made by us of the department's number, so that no address says the number. */
const id = { type: 'string', pattern: '^[0-9a-f]{24}$' } as const

/** What the phone asks of 交通违法. Answers, errors and examples: responses.ts. */
export const contract = {
  violations: { ...personalRead, subject: 'family', path: '/traffic/violations', query: personalQuery },
  violation: {
    ...personalRead,
    subject: 'family',
    path: '/traffic/violations/:id',
    params: object({ id }),
    query: personalQuery,
  },
  /** One picture of it, for whoever drove and nobody else. */
  photo: {
    ...personalRead,
    path: '/traffic/violations/:id/photos/:number',
    params: object({ id, number: { type: 'integer', minimum: 1, maximum: 6 } }),
    query: personalQuery,
  },
  /** 有异议: the department looks at it again and answers. */
  dispute: {
    ...personalAct,
    path: '/traffic/disputes',
    body: object(
      {
        city: citySchema,
        subject: subjectSchema,
        id,
        reason: { enum: ['notSo', 'notMyCar', 'notMe', 'forced', 'other'] },
        words: { type: 'string', maxLength: 200 },
      },
      { optional: ['subject', 'words'] },
    ),
  },
  /** Whether a plate that somebody types is one of theirs. It stands in the body: plates are in no address and no log. */
  car: {
    ...personalRead,
    method: 'POST',
    path: '/traffic/cars',
    body: object(
      { city: citySchema, subject: subjectSchema, plate: { type: 'string', minLength: 1, maxLength: 20 } },
      { optional: ['subject'] },
    ),
  },
} as const satisfies Contract
