import type { Contract, Endpoint } from '../../src/shared/contract'
import { citySchema, subjectSchema } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { HandlersOf, ModulePorts, ServiceModule } from '../module'

const act = {
  method: 'POST',
  path: '/demo/acts',
  level: 'realName',
  owner: 'subject',
  idempotent: false,
  rate: 'write',
  body: {
    type: 'object',
    additionalProperties: false,
    required: ['city', 'wish'],
    properties: {
      city: citySchema,
      subject: subjectSchema,
      wish: { type: 'string', maxLength: 40 },
      amount: { type: 'integer' },
    },
  },
} as const satisfies Endpoint

const contract = {
  record: {
    method: 'GET',
    path: '/demo/records/:id',
    level: 'realName',
    owner: 'subject',
    idempotent: true,
    rate: 'read',
    params: { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: {
        city: citySchema,
        subject: subjectSchema,
        limit: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
      },
    },
  },
  act,
  undo: { ...act, path: '/demo/undoings' },
} as const satisfies Contract

const answer = { type: 'object', additionalProperties: true } as const
const data = { zh: '演示的数据', en: 'Demo data' }
const described = { summary: 'Demo', data, response: answer, errors: [], examples: { default: {} } }

export const demoProtocol = {
  records: {
    path: '/records/query',
    request: { type: 'object' },
    response: { type: 'object', required: ['balance'], properties: { balance: { type: 'integer' } } },
  },
} as const

type Handlers = HandlersOf<
  typeof contract,
  { readonly record: typeof described; readonly act: typeof described; readonly undo: typeof described }
>

/** A service for tests of the platform: asks a department, and does acts that can be made to fail or to wait. */
export function demoService(during: (wish: string) => Promise<void> = async () => undefined) {
  const acts: { actId?: string; wish: string }[] = []
  const routes = ({ people, departments }: ModulePorts): Handlers => ({
    async record(context, { query: { city, limit } }) {
      const person = await people.of(context)
      const {
        answer: got,
        asOf,
        stale,
      } = await departments.of(demoProtocol, city).about(person).ask('records', {}, { copy: true })
      return { ...got, limit, asOf: asOf.toISOString(), stale }
    },
    async act({ actId }, { body: { wish } }) {
      await during(wish)
      acts.push({ actId, wish })
      if (wish === 'refused') throw new AppError('NOT_FOUND')
      if (wish === 'broken') throw new TypeError('a secret of 林晓雨')
      return { actId, number: acts.length }
    },
    async undo({ actId }, { body: { wish } }) {
      acts.splice(0, acts.length, ...acts.filter((one) => one.wish !== wish))
      return { actId }
    },
  })
  const service: ServiceModule = {
    id: 'demo',
    contract,
    responses: { record: described, act: described, undo: described },
    routes,
  }
  return { service, acts }
}

export const demoRecord = '/demo/records/019aae10-5c00-7000-8000-000000000001'
