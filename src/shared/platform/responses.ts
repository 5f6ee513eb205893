import type { Responses } from '../contract'
import type { contract } from './endpoints'
import { examples } from './examples'
import { find, findWords, searchMissed } from './search-responses'
import { guide } from './guide-responses'
import { lifeEvent } from './life-event-responses'

const words = {
  type: 'object',
  additionalProperties: false,
  required: ['zh', 'en'],
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
} as const

const level = { enum: ['wechat', 'realName', 'face'], description: 'How well the caller is known now' } as const

const nothing = { type: 'object', additionalProperties: false, properties: {} } as const

const service = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'promise', 'officialName', 'department', 'level', 'page', 'cost', 'time', 'status'],
  properties: {
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
} as const

const read = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'at', 'by', 'service', 'title', 'purpose'],
  properties: {
    id: { type: 'string', format: 'uuid', description: 'Cursor of this line' },
    at: { type: 'string', format: 'date-time' },
    by: { enum: ['self', 'other'], description: 'Who asked for it' },
    service: { type: 'string', description: 'The service that read it' },
    title: { type: 'string', description: "The service's name in the caller's language" },
    purpose: { type: 'string', description: 'What for, as `<service>.<endpoint>`' },
  },
} as const

export const responses = {
  signIn: {
    summary: 'Sign in with a one-time code of WeChat',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['token', 'mark', 'level', 'expiresAt'],
      properties: {
        token: { type: 'string', description: 'Goes into Authorization: Bearer; known to the phone alone' },
        mark: { type: 'string', description: 'The same for the same account; says nothing about the person' },
        level,
        expiresAt: { type: 'string', format: 'date-time' },
      },
    },
    errors: ['CODE_USED', 'WECHAT_REFUSED', 'WECHAT_DOWN'],
    examples: examples.signIn,
  },
  signOut: { summary: 'End this session', response: nothing, errors: [], examples: examples.nothing },
  signInEntry: {
    summary: 'Where an H5 page goes to get a login code',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['url'],
      properties: { url: { type: 'string', format: 'uri' } },
    },
    errors: [],
    examples: examples.signInEntry,
  },
  realNameEntry: {
    summary: 'Where WeChat confirms a real name: a mini-program, or a page on H5',
    response: {
      type: 'object',
      additionalProperties: false,
      description: 'appId and path in a mini-program, url on H5',
      properties: {
        appId: { type: 'string' },
        path: { type: 'string' },
        url: { type: 'string', format: 'uri', description: 'Comes back to `returnTo` with `real_name_code`' },
      },
    },
    errors: [],
    examples: examples.realNameEntry,
  },
  proveName: {
    summary: 'Have WeChat confirm name and id number; the session keeps its token and rises to realName',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['level', 'name'],
      properties: { level, name: { type: 'string', description: 'Masked' } },
    },
    errors: ['CODE_USED', 'REAL_NAME_MISMATCH', 'WECHAT_REFUSED', 'WECHAT_DOWN'],
    examples: examples.proveName,
  },
  me: {
    summary: 'Who I am here',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['level', 'channel', 'mark', 'messages'],
      properties: {
        level,
        channel: { enum: ['weapp', 'h5'] },
        mark: { type: 'string' },
        person: { type: 'string', format: 'uuid', description: 'Absent until a real name is proven' },
        name: { type: 'string', description: 'Masked: 林**' },
        idNumber: { type: 'string', description: 'Masked: 990***********0028' },
        messages: {
          type: 'array',
          description: 'Subscribe messages one may ask the resident about',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['template', 'id'],
            properties: { template: { type: 'string' }, id: { type: 'string', description: "WeChat's template id" } },
          },
        },
      },
    },
    errors: [],
    examples: examples.me,
  },
  reads: {
    summary: 'Who read my data, newest first',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['reads'],
      properties: {
        reads: { type: 'array', maxItems: 50, items: read },
        next: { type: 'string', format: 'uuid', description: 'Pass as `before` for the next page; absent at the end' },
      },
    },
    errors: [],
    examples: examples.reads,
  },
  messageGrant: {
    summary: 'Keep what the resident said to a subscribe message',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['template', 'remaining'],
      properties: {
        template: { type: 'string' },
        remaining: { type: 'integer', minimum: 0, description: 'Messages of this template that may still be sent' },
      },
    },
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
  directory: {
    summary: 'Every service of a city',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['city', 'services'],
      properties: {
        city: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'name'],
          properties: { id: { type: 'string' }, name: words },
        },
        services: { type: 'array', items: service },
      },
    },
    errors: ['CITY_UNKNOWN'],
    examples: examples.directory,
  },
} as const satisfies Responses<typeof contract>
