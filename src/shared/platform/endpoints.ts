import { object } from '../schema'
import { cityQuery, citySchema, publicRead, type Contract } from '../contract'

const returnTo = { type: 'string', pattern: '^/[A-Za-z0-9/_?=&%.:-]{0,500}$' } as const

/** A function, so that a phone's build sees that nobody there uses it. */
const oneInCity = () => object({ city: citySchema, id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } })

/** What the phone asks of the platform itself: who am I, who read my data, which services are there. */
export const contract = {
  signIn: {
    method: 'POST',
    path: '/session',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'login',
    body: object({ channel: { enum: ['weapp', 'h5'] }, code: { type: 'string', minLength: 1, maxLength: 256 } }),
  },
  signOut: { method: 'DELETE', path: '/session', level: 'wechat', owner: 'session', idempotent: true, rate: 'write' },
  /** Where an H5 page goes to sign in: WeChat's OAuth page, which comes back to `returnTo` with a code. */
  signInEntry: {
    method: 'GET',
    path: '/session/entry',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'login',
    query: object({ returnTo }),
  },
  /** Where WeChat confirms that the holder of this WeChat is really named so: a mini-program, or a page on H5. */
  realNameEntry: {
    method: 'GET',
    path: '/session/real-name',
    level: 'wechat',
    owner: 'session',
    idempotent: true,
    rate: 'login',
    query: object({ returnTo }),
  },
  proveName: {
    method: 'POST',
    path: '/session/real-name',
    level: 'wechat',
    owner: 'session',
    idempotent: false,
    rate: 'login',
    body: object({
      name: { type: 'string', minLength: 1, maxLength: 60 },
      idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
      code: { type: 'string', minLength: 1, maxLength: 256 },
    }),
  },
  me: { method: 'GET', path: '/me', level: 'wechat', owner: 'session', idempotent: true, rate: 'read' },
  /** Who read my data, newest first; with `of: others` what I read of those I act for. */
  reads: {
    method: 'GET',
    path: '/me/reads',
    level: 'realName',
    owner: 'session',
    idempotent: true,
    rate: 'read',
    query: object(
      {
        before: { type: 'string', format: 'uuid' },
        limit: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
        of: { enum: ['me', 'others'] },
      },
      { optional: ['before', 'limit', 'of'] },
    ),
  },
  /** What I have begun that is not over yet, whichever service it is of; nothing while nobody knows my name. */
  underWay: {
    method: 'GET',
    path: '/me/under-way',
    level: 'wechat',
    owner: 'session',
    idempotent: true,
    rate: 'read',
  },
  /** The resident said yes or no to a subscribe message. */
  messageGrant: {
    method: 'POST',
    path: '/me/message-grants',
    level: 'wechat',
    owner: 'session',
    idempotent: false,
    rate: 'write',
    body: object({
      template: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,40}$' },
      result: { enum: ['accept', 'reject', 'ban', 'filter'] },
    }),
  },
  /** A fault of the phone's own, without anything personal. */
  clientError: {
    method: 'POST',
    path: '/client-errors',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'write',
    body: object({
      code: { type: 'string', maxLength: 60 },
      page: { type: 'string', maxLength: 120 },
      version: { type: 'string', maxLength: 20 },
      where: { type: 'string', maxLength: 600, description: 'Function and file names of the stack, no values' },
    }),
  },
  /** What to know of one matter: who, what to bring, how long, how much, where. In the caller's language. */
  guide: { ...publicRead, path: '/guide', query: oneInCity() },
  /** Everything that a life event asks for, in order: which matter, when, why then. In the caller's language. */
  lifeEvent: { ...publicRead, path: '/life-event', query: oneInCity() },
  /** What somebody said → the matters of a city it may mean, best first. Only the first 120 characters are read. */
  find: {
    method: 'GET',
    path: '/find',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'search',
    maxAge: 300,
    query: object({ city: citySchema, q: { type: 'string', minLength: 1, maxLength: 10240 } }),
  },
  /** Every word that search knows in a city, for the phone to keep; none where it has those of this mark. */
  findWords: {
    method: 'GET',
    path: '/find/words',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'search',
    maxAge: 86400,
    query: object({ city: citySchema, have: { type: 'string', maxLength: 40 } }, { optional: ['have'] }),
  },
  /** A search that found nothing that fits, or that somebody went away from: what was said, and nothing of who said it. */
  searchMissed: {
    method: 'POST',
    path: '/find/missed',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'write',
    body: object({
      city: citySchema,
      said: { type: 'string', minLength: 1, maxLength: 120 },
      how: { enum: ['nothing', 'left'] },
    }),
  },
  /** Holidays and worked rest days, of the years whose notice is known. */
  calendar: { ...publicRead, path: '/calendar', query: cityQuery },
  directory: { ...publicRead, path: '/directory', query: cityQuery },
  /** Every city that can be asked. */
  cities: { ...publicRead, path: '/cities', maxAge: 86400 },
} as const satisfies Contract
