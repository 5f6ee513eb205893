import { day, instant, localized } from '../fields'
import { object } from '../schema'
import { FACE_ACTS, RELATIONS } from './people-endpoints'

const uuid = { type: 'string', format: 'uuid' } as const
const text = { type: 'string', minLength: 1 } as const

export const faceState = {
  enum: ['waiting', 'passed', 'failed', 'used', 'expired'],
  description: 'passed: good for its act, once, until expiresAt',
} as const

/** One face check as the phone sees it. */
export const face = object(
  {
    face: { ...uuid, description: 'Goes along with the act it is for' },
    act: { enum: FACE_ACTS },
    state: faceState,
    verifyId: { ...text, description: 'For wx.requestFacialVerify; absent in a browser' },
    handOver: { ...text, description: 'In a browser: the token that the mini-program takes it up with' },
    link: {
      ...text,
      pattern: '^https?://',
      description: 'In a browser: opens the mini-program with the token, until expiresAt',
    },
    expiresAt: instant('Until when check and act must be done'),
  },
  { optional: ['verifyId', 'handOver', 'link'] },
)

/** What is asked for, as its module declares it: one sentence a field, to be shown before yes is said. */
export const purpose = {
  purpose: { ...text, description: '<module>.<purpose>' },
  title: localized('What one agrees to'),
  data: localized('Which data'),
  from: localized('Which department gives it'),
  why: localized('What for'),
  stops: localized('What stops when it is withdrawn'),
  months: { type: 'integer', minimum: 1, maximum: 24, description: 'For how many months' },
} as const

export const consent = object(
  {
    ...purpose,
    receipt: { ...uuid, description: 'To quote' },
    givenAt: instant('When yes was said'),
    until: day('Last day'),
    endedAt: instant('When it was withdrawn or ran out'),
    how: { enum: ['withdrawn', 'expired'] },
  },
  { optional: ['endedAt', 'how'] },
)

/** A service in which somebody may act for another. */
export const scope = object({
  service: text,
  title: localized('The service'),
  sees: localized('What whoever acts sees'),
  from: localized('Which department gives it'),
  not: localized('What the person must do themselves'),
})

export const relation = object(
  {
    id: { ...uuid, description: 'For revoking' },
    person: { ...uuid, description: 'The other one; `subject` of requests about them' },
    name: text,
    relation: { enum: RELATIONS },
    role: { enum: ['delegate', 'guardian'] },
    scopes: { type: 'array', items: text, description: 'Services; of a guardian every one that allows it' },
    since: day('First day'),
    until: day('Last day; of a guardian the day before the child is 18'),
    state: { enum: ['live', 'expired', 'revoked', 'grown-up'], description: 'All but live: nothing is seen any more' },
    birth: day('Of a child'),
  },
  { optional: ['birth'] },
)

const asked = {
  relation: { enum: RELATIONS },
  name: text,
  scopes: { type: 'array', items: scope },
  until: day('Last day of acting, if accepted today'),
  expiresAt: instant('Until when it can be accepted'),
} as const

/** An invitation as whoever made it sees it. */
export const invitation = object(
  {
    id: { ...uuid, description: 'For taking it back' },
    ...asked,
    state: { enum: ['open', 'expired', 'declined'] },
    token: { ...text, description: 'Goes into the card; only in the answer that made it' },
  },
  { optional: ['token'] },
)

/** An invitation as whoever it is for sees it: `name` and `relation` are of whoever asks, seen from here. */
export const opened = object({ ...asked, months: { type: 'integer', description: 'For how many months' } })

export const offer = object(
  {
    key: { ...text, description: 'The same for the same thing' },
    kind: { enum: ['insurance-gap', 'vaccine', 'retirement'] },
    title: localized('What it is about'),
    note: localized('What one can do'),
    because: localized('Which facts it follows from, and which department gave them'),
    rule: object({ title: localized('Its name'), url: { type: 'string', format: 'uri' } }, { optional: ['url'] }),
    page: { ...text, description: 'Page of the mini-program with its parameters' },
    person: { ...uuid, description: 'Whom it is about, where it is not oneself' },
    purpose: { ...text, description: 'The consent that it goes by' },
  },
  { optional: ['person'] },
)
