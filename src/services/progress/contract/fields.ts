import { count, day, instant } from '../../../shared/fields'
import { phone } from '../../../shared/place'
import { object } from '../../../shared/schema'

/**
 * Where a case stands. received, working: the department has it; waiting: it waits for the resident; lost: the department
 * does not know it any more when we ask; done, refused, withdrawn: over.
 */
export const STATES = ['received', 'working', 'waiting', 'lost', 'done', 'refused', 'withdrawn'] as const
export const TURNS = ['yours', 'theirs', 'over'] as const
export const ASKED = ['bring', 'pay', 'choose', 'confirm', 'come'] as const

/** Times that one case number may be tried within so many minutes, and on one day. */
export const TRIES = { most: 5, minutes: 10, perDay: 20 } as const

const text = (description: string, maxLength: number) =>
  ({ type: 'string', minLength: 1, maxLength, description }) as const

export const promise = object(
  {
    workingDays: count('What was promised in working days; absent where a day was promised'),
    by: day('Last day; absent where it falls into a year whose holidays are not known yet'),
    announced: { type: 'boolean', description: 'False where that year’s holidays are not known' },
  },
  { optional: ['workingDays', 'by'] },
)

const asked = object(
  {
    kind: { enum: ASKED, description: 'bring a document, pay, choose, confirm, or come in person' },
    what: text('What to do, as a button says it: 补一张照片', 40),
    by: day('Last day'),
    lateDays: count('Calendar days past it'),
    matter: {
      type: 'string',
      description: 'A matter of the catalogue whose guide says what to bring and where: pages/guide/matter/index?id=',
    },
  },
  { optional: ['by', 'matter'], description: 'What is waited for; there where the turn is yours' },
)

const shared = {
  title: text('What it is about, as people say it: 修路灯', 40),
  department: text('Whose it is', 40),
  holder: text('Who has it there: 澜东派出所', 40),
  state: { enum: STATES },
  turn: { enum: TURNS },
  since: day('Received'),
  promise,
  lateDays: count('Calendar days past what was promised; 0 where it is not late, over, or nobody knows'),
  endedOn: day('done, refused, withdrawn: when'),
} as const

export const row = object(
  { id: { type: 'string', format: 'uuid' }, ...shared, asked },
  { optional: ['promise', 'endedOn', 'asked'] },
)

/** Something begun in a service of ours that is not over: what home shows of it. */
export const begun = object({
  key: { type: 'string', description: 'The same for the same thing' },
  title: text('What it is', 200),
  note: text('Where it stands', 400),
  page: { type: 'string', description: 'Page of the mini-program with its parameters' },
  turn: { enum: ['yours', 'theirs'] },
  since: instant('When it began'),
})

const step = {
  title: text('收到', 40),
  on: day('When it was done; absent of one that is not'),
  state: { enum: ['done', 'now', 'next'] },
} as const

/** Days of a promise one by one, for a strip; absent where nothing was promised in working days. */
const strip = {
  type: 'array',
  maxItems: 14,
  description:
    'Its last 14 days until today or the promised day, the later; `number` counts working days, or late days',
  items: object(
    {
      on: day('The day'),
      is: { enum: ['start', 'counted', 'rest', 'late'], description: 'rest: not worked, counts for nothing' },
      number: count('counted: which working day; late: how many calendar days late'),
    },
    { optional: ['number'] },
  ),
} as const

export const detail = object(
  {
    id: row.properties.id,
    ...shared,
    asked,
    number: text('As on the receipt', 32),
    phone: { ...phone, description: 'Of who has it' },
    steps: {
      type: 'array',
      maxItems: 20,
      items: object({ ...step, note: text('What they said about it', 100) }, { optional: ['on', 'note'] }),
    },
    strip,
    outcome: text('done: what came of it; refused: why; withdrawn: by whom', 200),
    changedAt: instant('When the department last changed it'),
    on: day('Today, for which it is reckoned'),
  },
  { optional: ['promise', 'endedOn', 'asked', 'strip', 'outcome'] },
)

/** What a number and four digits show: how far it is. Nothing that was said, asked, or decided. */
export const found = object(
  {
    ...shared,
    number: text('As on the receipt', 32),
    phone: { ...phone, description: 'Of who has it' },
    steps: { type: 'array', maxItems: 20, items: object(step, { optional: ['on'] }) },
    askedBy: day('The turn is yours: last day for what was asked, which is only told to the person'),
    on: day('Today, for which it is reckoned'),
    left: count('How often this number may be tried again', { maximum: TRIES.most }),
    minutes: count('Minutes in which it may', { maximum: TRIES.minutes }),
  },
  { optional: ['promise', 'endedOn', 'askedBy'] },
)
