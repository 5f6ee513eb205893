import { citySchema, type Contract } from '../contract'

const returnTo = { type: 'string', pattern: '^/[A-Za-z0-9/_?=&%.:-]{0,500}$' } as const

const oneInCity = {
  type: 'object',
  additionalProperties: false,
  required: ['city', 'id'],
  properties: { city: citySchema, id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
} as const

/** What the phone asks of the platform itself: who am I, who read my data, which services are there. */
export const contract = {
  signIn: {
    method: 'POST',
    path: '/session',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'login',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['channel', 'code'],
      properties: {
        channel: { enum: ['weapp', 'h5'] },
        code: { type: 'string', minLength: 1, maxLength: 256 },
      },
    },
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
    query: { type: 'object', additionalProperties: false, required: ['returnTo'], properties: { returnTo } },
  },
  /** Where WeChat confirms that the holder of this WeChat is really named so: a mini-program, or a page on H5. */
  realNameEntry: {
    method: 'GET',
    path: '/session/real-name',
    level: 'wechat',
    owner: 'session',
    idempotent: true,
    rate: 'login',
    query: { type: 'object', additionalProperties: false, required: ['returnTo'], properties: { returnTo } },
  },
  proveName: {
    method: 'POST',
    path: '/session/real-name',
    level: 'wechat',
    owner: 'session',
    idempotent: false,
    rate: 'login',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'idNumber', 'code'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 60 },
        idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
        code: { type: 'string', minLength: 1, maxLength: 256 },
      },
    },
  },
  me: { method: 'GET', path: '/me', level: 'wechat', owner: 'session', idempotent: true, rate: 'read' },
  /** Who read my data, newest first. */
  reads: {
    method: 'GET',
    path: '/me/reads',
    level: 'realName',
    owner: 'session',
    idempotent: true,
    rate: 'read',
    query: {
      type: 'object',
      additionalProperties: false,
      properties: {
        before: { type: 'string', format: 'uuid' },
        limit: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
      },
    },
  },
  /** The resident said yes or no to a subscribe message. */
  messageGrant: {
    method: 'POST',
    path: '/me/message-grants',
    level: 'wechat',
    owner: 'session',
    idempotent: false,
    rate: 'write',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['template', 'result'],
      properties: {
        template: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,40}$' },
        result: { enum: ['accept', 'reject', 'ban', 'filter'] },
      },
    },
  },
  /** A fault of the phone's own, without anything personal. */
  clientError: {
    method: 'POST',
    path: '/client-errors',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'write',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['code', 'page', 'version', 'where'],
      properties: {
        code: { type: 'string', maxLength: 60 },
        page: { type: 'string', maxLength: 120 },
        version: { type: 'string', maxLength: 20 },
        where: { type: 'string', maxLength: 600, description: 'Function and file names of the stack, no values' },
      },
    },
  },
  /** What to know of one matter: who, what to bring, how long, how much, where. In the caller's language. */
  guide: {
    method: 'GET',
    path: '/guide',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
    query: oneInCity,
  },
  /** Everything that a life event asks for, in order: which matter, when, why then. In the caller's language. */
  lifeEvent: {
    method: 'GET',
    path: '/life-event',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
    query: oneInCity,
  },
  /** What somebody said → the matters of a city it may mean, best first. Only the first 120 characters are read. */
  find: {
    method: 'GET',
    path: '/find',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'search',
    maxAge: 300,
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city', 'q'],
      properties: { city: citySchema, q: { type: 'string', minLength: 1, maxLength: 10240 } },
    },
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
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: { city: citySchema, have: { type: 'string', maxLength: 40 } },
    },
  },
  /** A search that found nothing that fits, or that somebody went away from: what was said, and nothing of who said it. */
  searchMissed: {
    method: 'POST',
    path: '/find/missed',
    level: 'none',
    owner: 'anyone',
    idempotent: false,
    rate: 'write',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['city', 'said', 'how'],
      properties: {
        city: citySchema,
        said: { type: 'string', minLength: 1, maxLength: 120 },
        how: { enum: ['nothing', 'left'] },
      },
    },
  },
  directory: {
    method: 'GET',
    path: '/directory',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
    query: { type: 'object', additionalProperties: false, required: ['city'], properties: { city: citySchema } },
  },
} as const satisfies Contract
