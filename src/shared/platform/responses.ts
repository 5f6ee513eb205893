import { count, instant, localized } from '../fields'
import { object } from '../schema'
import type { Responses } from '../contract'
import type { contract } from './endpoints'
import { calendar } from './calendar-responses'
import { examples } from './examples'
import { find, findWords, searchMissed } from './search-responses'
import { guide } from './guide-responses'
import { lifeEvent } from './life-event-responses'

const words = object({ zh: { type: 'string' }, en: { type: 'string' } })

const city = object({ id: { type: 'string' }, name: words })

const level = { enum: ['wechat', 'realName', 'face'], description: 'How well the caller is known now' } as const

const nothing = object({})

const service = object(
  {
    id: { type: 'string' },
    title: words,
    promise: words,
    officialName: { type: 'string' },
    officialCode: { type: 'string', description: "The item's code in the national list" },
    department: { type: 'string' },
    level: { enum: ['none', 'wechat', 'realName', 'face'] },
    page: { type: 'string', description: 'Path of its first page in the mini-program' },
    cost: words,
    time: words,
    status: { enum: ['draft', 'released', 'retired'] },
  },
  { optional: ['officialCode'] },
)

const read = object(
  {
    id: { type: 'string', format: 'uuid', description: 'Cursor of this line' },
    at: { type: 'string', format: 'date-time' },
    by: { enum: ['self', 'other'], description: 'Who asked for it' },
    who: { type: 'string', description: 'Of `other`: who acted, or of what I did myself, whom it was about' },
    service: { type: 'string', description: 'The service that read it' },
    title: { type: 'string', description: "The service's name in the caller's language" },
    purpose: { type: 'string', description: 'What for, as `<service>.<endpoint>`' },
    what: { type: 'string', description: "What was read, in the caller's language" },
    reported: object(
      {
        at: instant('When I said that it should not have been'),
        answer: { type: 'string', description: 'What an operator says of it, once they have' },
      },
      { optional: ['answer'] },
    ),
  },
  { optional: ['who', 'what', 'reported'] },
)

const underWay = object({
  key: { type: 'string', description: 'The same for the same thing' },
  title: localized('What it is'),
  note: localized('Where it stands, or what is waited for'),
  page: { type: 'string', description: 'Page of the mini-program with its parameters' },
  turn: { enum: ['theirs', 'yours'], description: 'yours: it waits for the resident' },
  since: instant('When it began'),
})

export const responses = {
  signIn: {
    summary: 'Sign in with a one-time code of WeChat',
    response: object({
      token: { type: 'string', description: 'Goes into Authorization: Bearer; known to the phone alone' },
      mark: { type: 'string', description: 'The same for the same account; says nothing about the person' },
      level,
      expiresAt: { type: 'string', format: 'date-time' },
    }),
    errors: ['CODE_USED', 'WECHAT_REFUSED', 'WECHAT_DOWN'],
    examples: examples.signIn,
  },
  signOut: { summary: 'End this session', response: nothing, errors: [], examples: examples.nothing },
  signInEntry: {
    summary: 'Where an H5 page goes to get a login code',
    response: object({ url: { type: 'string', format: 'uri' } }),
    errors: [],
    examples: examples.signInEntry,
  },
  realNameEntry: {
    summary: 'Where WeChat confirms a real name: a mini-program, or a page on H5',
    response: object(
      {
        appId: { type: 'string' },
        path: { type: 'string' },
        url: { type: 'string', format: 'uri', description: 'Comes back to `returnTo` with `real_name_code`' },
      },
      { optional: ['appId', 'path', 'url'], description: 'appId and path in a mini-program, url on H5' },
    ),
    errors: [],
    examples: examples.realNameEntry,
  },
  proveName: {
    summary: 'Have WeChat confirm name and id number; the session keeps its token and rises to realName',
    response: object({ level, name: { type: 'string', description: 'Masked' } }),
    errors: ['REAL_NAME_CODE_USED', 'REAL_NAME_MISMATCH', 'WECHAT_REFUSED', 'WECHAT_DOWN'],
    examples: examples.proveName,
  },
  me: {
    summary: 'Who I am here',
    response: object(
      {
        level,
        channel: { enum: ['weapp', 'h5'] },
        mark: { type: 'string' },
        person: { type: 'string', format: 'uuid', description: 'Absent until a real name is proven' },
        name: { type: 'string', description: 'Masked: 林**' },
        idNumber: { type: 'string', description: 'Masked: 990***********0028' },
        face: {
          type: 'boolean',
          description: "Whether WeChat's face check knows this kind of id; absent with the person",
        },
        messages: {
          type: 'array',
          description: 'Subscribe messages one may ask the resident about',
          items: object({ template: { type: 'string' }, id: { type: 'string', description: "WeChat's template id" } }),
        },
      },
      { optional: ['person', 'name', 'idNumber', 'face'] },
    ),
    errors: [],
    examples: examples.me,
  },
  reads: {
    summary: 'Who read my data, newest first',
    response: object(
      {
        reads: { type: 'array', maxItems: 50, items: read },
        next: { type: 'string', format: 'uuid', description: 'Pass as `before` for the next page; absent at the end' },
      },
      { optional: ['next'] },
    ),
    errors: [],
    examples: examples.reads,
  },
  underWay: {
    summary: 'What I have begun that is not over yet, the newest first',
    response: object({ underWay: { type: 'array', maxItems: 20, items: underWay } }),
    errors: [],
    examples: examples.underWay,
  },
  messageGrant: {
    summary: 'Keep what the resident said to a subscribe message',
    response: object({
      template: { type: 'string' },
      remaining: count('Messages of this template that may still be sent'),
    }),
    errors: ['NOT_FOUND'],
    examples: examples.messageGrant,
  },
  clientError: {
    summary: 'Report a fault of the phone, without anything personal',
    response: nothing,
    errors: [],
    examples: examples.nothing,
  },
  guide,
  lifeEvent,
  find,
  findWords,
  searchMissed,
  calendar,
  directory: {
    summary: 'Every service of a city',
    sameForAll: true,
    response: object({
      city,
      services: { type: 'array', items: service },
    }),
    errors: ['CITY_UNKNOWN'],
    examples: examples.directory,
  },
  cities: {
    summary: 'Every city that can be asked',
    sameForAll: true,
    response: object({ cities: { type: 'array', minItems: 1, items: city } }),
    errors: [],
    examples: examples.cities,
  },
} as const satisfies Responses<typeof contract>
