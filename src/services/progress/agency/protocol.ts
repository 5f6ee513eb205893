import { day, instant } from '../../../shared/fields'
import { phone } from '../../../shared/place'
import { object } from '../../../shared/schema'

/** In Chinese, in English too where the department has it. */
const said = (maxLength: number, description: string) => {
  const text = { type: 'string', minLength: 1, maxLength } as const
  return object({ zh: text, en: text }, { optional: ['en'], description })
}

/** One case, whole, as it stands with this revision. */
const one = object(
  {
    number: {
      type: 'string',
      pattern: '^[A-Z0-9][A-Z0-9-]{5,31}$',
      description: 'As on the receipt; within a department never given twice',
    },
    revision: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000_000,
      description: 'Counted up with each change of this case: an older one never overwrites a newer',
    },
    idNumber: {
      type: 'string',
      pattern: '^[0-9]{17}[0-9X]$',
      description: 'Whose case; once said, never another. Absent where nobody gave it',
    },
    phoneTail: { type: 'string', pattern: '^[0-9]{4}$', description: 'Last four digits of the phone left with it' },
    title: said(40, 'What it is about, as people say it: 修路灯'),
    holder: said(40, 'Who has it: 澜东派出所'),
    phone: { ...phone, description: 'Of who has it' },
    state: { enum: ['received', 'working', 'waiting', 'done', 'refused', 'withdrawn'] },
    receivedOn: day('Received'),
    workingDays: {
      type: 'integer',
      minimum: 1,
      maximum: 400,
      description: 'Promised, from the day after it was received',
    },
    promisedBy: day('Promised day, in place of working days or where the promise was changed: it wins'),
    asked: object(
      {
        kind: { enum: ['bring', 'pay', 'choose', 'confirm', 'come'] },
        what: said(40, 'waiting: what the resident is to do, as a button says it: 补一张照片'),
        by: day('Last day'),
        matter: {
          type: 'string',
          pattern: '^[a-z][a-z0-9-]{1,60}$',
          description: 'A matter of the catalogue about it',
        },
      },
      { optional: ['by', 'matter'], description: 'waiting: must be there' },
    ),
    steps: {
      type: 'array',
      maxItems: 20,
      description: 'In order; those that are not done have no day',
      items: object(
        { title: said(40, '收到'), on: day('Done'), note: said(100, 'What there is to say') },
        { optional: ['on', 'note'] },
      ),
    },
    endedOn: day('done, refused, withdrawn: must be there'),
    outcome: said(200, 'done: what came of it; refused: why and what to do; withdrawn: by whom'),
    changedAt: instant('When this revision came about'),
  },
  { optional: ['idNumber', 'workingDays', 'promisedBy', 'asked', 'endedOn', 'outcome'] },
)

const cases = { type: 'array', maxItems: 100, items: one } as const

/** What we ask a department each night, over HTTP, signed as docs/deploy.md describes. */
export const protocol = {
  held: {
    path: '/progress/cases/held',
    summary: 'Cases that are not over or ended in the last week, by their number, a hundred at a time',
    request: object({
      after: { type: 'string', maxLength: 32, description: 'Numbers behind this one; "" from the first' },
    }),
    response: object({ cases: { ...cases, description: 'In order of their numbers' }, more: { type: 'boolean' } }, {}),
  },
} as const

/** What a department tells us unasked, signed with the same key: POST /departments/<city>/<department>/progress/cases. */
export const pushed = {
  cases: {
    summary: 'Cases that have changed: all are taken or none; older revisions and repetitions change nothing',
    body: object({ cases: { ...cases, minItems: 1 } }),
  },
} as const
