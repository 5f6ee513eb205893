import { actFields, laterActFields } from '../../../kits/acts/contract/act'
import { age, amount, count, day, instant } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import { PLATE_KINDS } from '../../../shared/law/plate'
import { MOST_POINTS, STUDY_CONDITIONS } from '../../../shared/law/traffic-points'

export const KINDS = [
  'crosswalk',
  'line',
  'sign',
  'redLight',
  'parking',
  'speeding',
  'phone',
  'belt',
  'lane',
  'wrongWay',
  'turn',
  'emergencyLane',
  'overdueInspection',
] as const

/**
 * Where a violation stands. waiting: nobody has confirmed it; disputed: the department looks at it again; due, overdue:
 * decided, the fine is unpaid; done: decided, nothing left to pay; warned: a warning alone; withdrawn: taken back.
 */
export const STATES = ['waiting', 'disputed', 'due', 'overdue', 'done', 'warned', 'withdrawn'] as const

const text = { type: 'string', minLength: 1 } as const
const points = (description: string) => count(description, { maximum: 200 })
const announced = {
  type: 'boolean',
  description: 'False where the last day is in a year whose holidays are not known: it may move',
} as const

export const plate = { type: 'string', description: 'Without the dot, 云T8K27Q' } as const

export const car = object(
  {
    plate,
    kind: {
      enum: [...PLATE_KINDS, 'other'],
      description: 'By the shape of its plate; other: no shape that we know',
    },
    inspectedUntil: day('Last day of its inspection'),
    open: count('How many are open on this car'),
  },
  { optional: ['inspectedUntil'] },
)

/** A violation as a list has it. */
const shared = {
  id: { type: 'string', pattern: '^[0-9a-f]{24}$' },
  kind: { enum: [...KINDS, 'other'] as const, description: 'What was done; other: said by `named` alone' },
  named: { ...text, description: "The department's own words for it, cut to 60 characters" },
  at: instant('When it happened'),
  place: { ...text, description: 'Where, cut to 60 characters' },
  plate,
  role: {
    enum: ['driver', 'owner'],
    description: 'driver: it is theirs to confirm; owner: their car, but somebody else drove or nobody has said who',
  },
  state: { enum: STATES },
  fine: amount('The fine, without what being late adds'),
  points: points('Points'),
  by: day('waiting: last day to confirm or dispute; due, overdue: last day to pay'),
  announced,
  lateDays: count('Days past `by`, whether they count or not'),
  surcharge: amount('What being late has added until today'),
  total: amount('To pay today; of a waiting one, if it is confirmed today'),
} as const
const sometimes = ['by', 'announced', 'lateDays'] as const

export const row = object(shared, { optional: sometimes })

const clearing = object({
  id: shared.id,
  points: points('Points of it that count in this cycle'),
  fate: {
    enum: ['clears', 'ifPaid', 'stays'],
    description: 'clears: goes on the day; ifPaid: only if the fine is paid by then; stays: 12 are reached',
  },
})

export const cycle = object(
  {
    from: day('First day of the cycle'),
    clearsOn: day('The day on which points go, first of the next cycle'),
    used: points('Points now, those taken off by study without'),
    reduced: points('Taken off by study in this cycle'),
    carried: points('Of them, what goes on into the next cycle if nothing more is paid; 0 where full'),
    waiting: points('Of the waiting ones that are theirs as a driver, if they confirm them all'),
    full: { type: 'boolean', description: `Whether ${MOST_POINTS} are reached: nothing goes before study and exam` },
    studyDays: count('Days of study, where full'),
    rows: { type: 'array', maxItems: 100, items: clearing, description: 'Each that counts in this cycle' },
  },
  { optional: ['studyDays'], description: 'Of the driving licence; absent where the person has none' },
)

export const study = object(
  {
    may: { type: 'boolean' },
    left: points('Points that study can still take off now, or could once the conditions are met'),
    conditions: {
      type: 'array',
      maxItems: STUDY_CONDITIONS.length,
      description:
        'handled: nothing waits; underFull: fewer than 12; licence: valid, not held; probation: over; inspection: of their ' +
        'cars not overdue; fullStudies: fewer than two 满分教育 in this cycle and the last; grave: no drink, escape, ' +
        'forgery or sold points in three cycles; honest: no cheating at study in three',
      items: object(
        { key: { enum: STUDY_CONDITIONS }, met: { type: 'boolean' }, count: count('handled: how many wait') },
        { optional: ['count'] },
      ),
    },
  },
  { description: '学法减分; absent where the person has no licence' },
)

export const dispute = {
  ...actFields,
  state: {
    enum: ['sent', 'checking', 'granted', 'upheld', 'refused'],
    description:
      'sent: we asked; checking: the department has it; granted: the violation is withdrawn; upheld: it stands, with `why`; ' +
      'refused: not taken up',
  },
} as const

/** The newest dispute about this violation. */
export const lastDispute = object(
  {
    ...dispute,
    askedAt: instant('When they asked'),
    reason: { type: 'string', description: 'As it was asked' },
    words: { type: 'string' },
    answerBy: day('Sent alone: by when the department usually answers'),
    why: { type: 'string', description: 'upheld: why, in the department’s words, cut to 200 characters' },
  },
  { optional: [...laterActFields, 'words', 'answerBy', 'why'] },
)

export const decision = object(
  {
    receivedOn: day('When it was received'),
    dueOn: day('Last day to pay'),
    announced,
    extended: { type: 'boolean', description: 'Whether a later day to pay was granted (行政处罚法 66)' },
    countedDays: count('Late days that add something'),
    pausedSince: day('Since when no day counts, while a review or a suit runs'),
    capOn: day('First day on which nothing more is added; absent where nothing is unpaid, or while it is paused'),
    reviewBy: day('Last day to apply for a review (行政复议法 20)'),
    paidOn: day('Paid'),
  },
  { optional: ['pausedSince', 'capOn', 'paidOn'] },
)

/** Everything about one. */
export const detail = object(
  {
    ...shared,
    ...age,
    on: day('Today, for which it is reckoned'),
    direction: { ...text, description: 'Which way it went' },
    code: { ...text, description: "The department's code of what was done" },
    law: { ...text, description: 'Article that it breaks, as the department cites it' },
    speed: object({
      limit: count('Allowed, in km/h'),
      measured: count('Measured, in km/h'),
      overPercent: count('Over it, in full per cent'),
    }),
    brigade: { ...text, description: 'Whose it is: 城东大队' },
    photos: count('Pictures that may be asked for one by one'),
    hidden: {
      enum: ['driver', 'self'],
      description:
        'Why there are none: driver: for whoever drove; self: for the person alone, not for whoever acts for them',
    },
    ifToday: object({ dueOn: day('Confirmed today, last day to pay'), announced }),
    decision,
    mayDispute: { type: 'boolean', description: 'Whether 有异议 is open: for the driver, while it waits' },
    answerBy: day('Disputed today, answered by; absent where that reaches a year without holidays yet'),
    dispute: lastDispute,
    cycle,
    study,
  },
  {
    optional: [
      ...sometimes,
      'direction',
      'speed',
      'brigade',
      'hidden',
      'ifToday',
      'decision',
      'answerBy',
      'dispute',
      'cycle',
      'study',
    ],
  },
)
