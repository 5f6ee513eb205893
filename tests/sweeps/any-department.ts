import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import fc from 'fast-check'
import type { Schema } from '../../src/shared/contract'
import type { Config } from '../../server/config'
import { root } from '../../server/files'
import { REGISTER } from '../../server/delegation/children'
import type { Operation } from '../../server/ports'
import { readManifests } from '../../scripts/services/manifests'
import { HttpServer, type ReceivedRequest, type Reply } from '../../server/testing/http-server'
import { valuesOf } from './schema-samples'

const ajv = formats(new Ajv({ strict: false }))
const CITIES = ['yunlan', 'qinghe']

/** How every department is just now. `slow` never answers. */
export type Mood = 'well' | 'down' | 'slow' | 'refusing' | 'garbled'

/** By operation: `madeUp` of a module's `tests/made-up.ts`. */
export type MadeUp = Readonly<Record<string, (answer: never) => unknown>>

interface Asking {
  /** Folder from the root: `src/services/housing-fund`. */
  readonly folder: string
  readonly departments: readonly string[]
}

/** Every service, with all departments it may ask, and what the platform itself asks. */
const asking = (): Asking[] => [
  ...readManifests().map(({ id, department, departments = [] }) => ({
    folder: `src/services/${id}`,
    departments: [department, ...departments],
  })),
  { folder: 'server/delegation', departments: [REGISTER] },
]

/** An operation, and what its module adds to an answer of made-up things: something that its requests can name. */
interface Known extends Operation {
  readonly add?: MadeUp[string]
}

async function operationsOf({ folder }: Asking): Promise<Known[]> {
  const file = path.join(root, folder, 'agency/protocol.ts')
  if (!fs.existsSync(file)) return []
  const { protocol } = (await import(file)) as { protocol: Record<string, Operation> }
  const added = path.join(root, folder, 'tests/made-up.ts')
  const { madeUp = {} } = fs.existsSync(added) ? ((await import(added)) as { madeUp: MadeUp }) : {}
  return Object.entries(protocol).map(([name, operation]) => ({ ...operation, add: madeUp[name] }))
}

/** What says when it was observed was observed just now: what is of another time is a lie that its own tests tell. */
const observedNow = (answer: unknown, now: number): unknown =>
  typeof answer === 'object' && answer !== null && 'observedAt' in answer
    ? { ...answer, observedAt: new Date(now).toISOString() }
    : answer

/** A number for a text, the same each time. */
const seedOf = (text: string) => createHash('sha256').update(text).digest().readInt32LE()

/**
 * Every department of every city at once. It answers anything its protocol allows, made up from the schema: the same
 * to the same question, so that two answers about one person agree in time.
 */
export class AnyDepartment {
  mood: Mood = 'well'
  /** Calls that broke the protocol from our side. */
  readonly unfit: string[] = []
  readonly server = new HttpServer((asked) => this.answer(asked))
  /** Hears each answer it makes up, before it is sent. */
  told: (answer: string) => void = () => undefined
  /** `/<department><path>` → what is asked there: of two services that ask on one path, each has its own. */
  private readonly operations = new Map<string, Known[]>()

  async listen(): Promise<Config['departments']> {
    const { url } = await this.server.listen()
    const names = new Set<string>()
    for (const one of asking()) {
      const operations = await operationsOf(one)
      for (const department of one.departments) {
        names.add(department)
        for (const operation of operations) {
          const address = `/${department}${operation.path}`
          this.operations.set(address, [...(this.operations.get(address) ?? []), operation])
        }
      }
    }
    const timeout = () => (this.mood === 'slow' ? 100 : 10_000)
    const address = (name: string) => ({
      url: `${url}/${name}`,
      appId: 'jinban',
      key: 'secret',
      get timeoutMs() {
        return timeout()
      },
    })
    const all = Object.fromEntries([...names].map((name) => [name, address(name)]))
    return Object.fromEntries(CITIES.map((city) => [city, all]))
  }

  private answer({ path: asked, body, text, headers }: ReceivedRequest): Reply {
    const known = this.operations.get(asked) ?? []
    const operation = known.find(({ request }) => ajv.validate(request, body)) ?? known[0]
    if (!operation || !ajv.validate(operation.request, body)) this.unfit.push(asked)
    if (!operation) return { status: 500 }
    // A fault that quotes the question: nothing of it may reach a log or a resident
    if (this.mood === 'down') return { status: 500, body: text }
    if (this.mood === 'slow') return { hang: true }
    if (this.mood === 'refusing') return { status: 409, body: { code: 'NOT_NOW', message: text } }
    if (this.mood === 'garbled') return { body: { quoted: body } }
    const seed = seedOf(`${asked} ${JSON.stringify({ ...body, requestId: undefined })}`)
    const [made] = fc.sample(valuesOf(operation.response as Schema), { seed, numRuns: 1 })
    const answer = observedNow(operation.add?.(made as never) ?? made, Number(headers['x-timestamp']) * 1000)
    this.told(`${asked} (seed ${seed}): ${JSON.stringify(answer)}`)
    return { body: answer }
  }
}
