import type { Contract } from '../../src/shared/contract'
import { citySchema, subjectSchema } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { Input, Operation, RequestContext } from '../ports'
import type { ServiceModule } from '../module'

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
  act: {
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
  },
} as const satisfies Contract

const answer = { type: 'object', additionalProperties: true } as const
const described = { summary: 'Demo', response: answer, errors: [], examples: { default: {} } }

export const demoOperation: Operation = {
  path: '/records/query',
  request: { type: 'object' },
  response: { type: 'object', required: ['balance'], properties: { balance: { type: 'integer' } } },
}

type Act = Input<unknown, { city: string; wish: string }>

/** A service for tests of the platform: asks a department, and does acts that can be made to fail or to wait. */
export function demoService(during: (wish: string) => Promise<void> = async () => undefined) {
  const acts: { actId?: string; wish: string }[] = []
  const service: ServiceModule = {
    id: 'demo',
    contract,
    responses: { record: described, act: described },
    routes: (ports) => ({
      async record(context: RequestContext, { query }: Input<{ city: string; limit: unknown }>) {
        const { caller, requestId } = context
        const at = { city: query.city, department: 'demo', requestId }
        const person = caller.subject ?? ''
        const identity = await ports.people.identityOf(context, person, 'demo.record')
        const {
          answer: got,
          asOf,
          stale,
        } = await ports.departments.ask<object>(at, demoOperation, identity, { copyFor: person })
        return { ...got, limit: query.limit, asOf: asOf.toISOString(), stale }
      },
      async act({ actId }: RequestContext, { body: { wish } }: Act) {
        await during(wish)
        acts.push({ actId, wish })
        if (wish === 'refused') throw new AppError('NOT_FOUND')
        if (wish === 'broken') throw new TypeError('a secret of 林晓雨')
        return { actId, number: acts.length }
      },
    }),
  }
  return { service, acts }
}

export const demoRecord = '/demo/records/019aae10-5c00-7000-8000-000000000001'
