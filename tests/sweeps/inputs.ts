import fs from 'node:fs'
import path from 'node:path'
import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import type { Schema } from '../../src/shared/contract'
import { root } from '../../server/files'
import type { Answered, Resident, SendOptions } from '../../server/testing/app'
import type { Asker, GoodRequests, RequestInput } from '../../server/testing/requests'
import { endpointAt, endpoints, type Swept } from './endpoints'
import { requests as platformRequests } from './platform-requests'
import { valuesOf } from './schema-samples'

/** Of everything made up in this run; printed so that a failure can be had again: SWEEP_SEED=… */
export const seed = Number(process.env.SWEEP_SEED ?? randomInt(2 ** 31 - 1))
process.stdout.write(`SWEEP_SEED=${seed}\n`)

/** One request as the contract has it; without a token where none is given. */
export type Ask = (swept: Swept, input: RequestInput, options?: Omit<SendOptions, 'body'>) => Promise<Answered>

const queryOf = (query: RequestInput['query'] = {}) => {
  const given = Object.entries(query).map(([name, value]) => [name, String(value)])
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}

/** Path and query of a request. */
export const addressOf = ({ endpoint: { path: template } }: Swept, { params = {}, query }: RequestInput): string =>
  template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name]))) + queryOf(query)

const LONGEST_SAID = 1000

/** A request as a failure tells of it: its endpoint, what it sends, and how to have it again. */
export function aboutOf(method = 'GET', url: string, body: unknown = {}): string {
  const { name = 'no endpoint' } = endpointAt(method, url) ?? {}
  const sent = Buffer.isBuffer(body) ? `${body.length} bytes` : typeof body === 'string' ? body : JSON.stringify(body)
  return `${name}: ${method} ${url.slice(0, LONGEST_SAID)} ${sent.slice(0, LONGEST_SAID)}, SWEEP_SEED=${seed}`
}

const madeUp = (schema: Schema | undefined, city: string, run: number) => {
  if (!schema) return undefined
  const [made] = fc.sample(valuesOf(schema), { seed: seed + run, numRuns: 1 }) as [Record<string, unknown>]
  const { subject: _, ...others } = made
  return 'city' in others ? { ...others, city } : others
}

/** A request that keeps to the schema, optional fields as they come. */
export const anyInput = ({ endpoint: { params, query, body } }: Swept, city: string, run: number): RequestInput => ({
  params: madeUp(params, city, run),
  query: madeUp(query, city, run),
  body: madeUp(body, city, run),
})

const requiredOnly = (schema?: Schema): Schema | undefined => {
  if (!schema) return undefined
  const required = (schema.required ?? []) as readonly string[]
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  return { ...schema, properties: Object.fromEntries(fields.filter(([name]) => required.includes(name))) }
}

const plainInput = (swept: Swept, city: string): RequestInput => {
  const { params, query, body } = swept.endpoint
  const endpoint = { ...swept.endpoint, params, query: requiredOnly(query), body: requiredOnly(body) }
  return anyInput({ ...swept, endpoint }, city, 0)
}

/** Hints of a service or a kit, where it has some. */
const hintsOf = async (module: string): Promise<GoodRequests> => {
  if (module === 'platform') return platformRequests
  const file = ['services', 'kits']
    .map((kind) => path.join(root, 'src', kind, module, 'tests/requests.ts'))
    .find((place) => fs.existsSync(place))
  return file ? ((await import(file)) as { requests: GoodRequests }).requests : {}
}

/** What a request may need besides the server: WeChat, another resident, the queue. */
export interface Outside extends Pick<Asker, 'code' | 'look' | 'settle'> {
  readonly push: (city: string, department: string, path: string, body: object) => Promise<void>
  readonly ask: Ask
  /** Somebody else, whose name is proven. */
  readonly another: () => Promise<Resident>
  /** The same resident, signed in in a browser. */
  readonly inBrowser: () => Promise<Resident>
}

/** A request of this resident that should be granted. @param by How to ask the server, and WeChat for a code */
export async function goodInput(
  swept: Swept,
  { city, resident }: { city: string; resident: Resident },
  { ask, ...outside }: Outside,
): Promise<RequestInput> {
  const hint = (await hintsOf(swept.module))[swept.key]
  if (!hint) return plainInput(swept, city)
  const siblingAs =
    ({ token }: Resident): Asker['ask'] =>
    async (key, input = {}) => {
      const sibling = endpoints.find((one) => one.module === swept.module && one.key === key) as Swept
      const { status, body, text } = await ask(sibling, input, { token })
      if (status !== 200) throw new Error(`${sibling.name} answers ${text}`)
      return body
    }
  const other = async () => siblingAs(await outside.another())
  const inBrowser = async () => siblingAs(await outside.inBrowser())
  const push: Asker['push'] = (department, name, body) =>
    outside.push(city, department, `${swept.module}/${name}`, body)
  return hint({ ...outside, city, resident, ask: siblingAs(resident), other, inBrowser, push })
}
