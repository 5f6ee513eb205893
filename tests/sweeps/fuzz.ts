import { randomUUID } from 'node:crypto'
import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import fc from 'fast-check'
import type { Answered, Resident } from '../../server/testing/app'
import { answerFaults } from './answers'
import { ends, endpoints, type Swept } from './endpoints'
import type { Harness } from './harness'
import { addressOf } from './inputs'
import { anySpoilt, spoiltRequests, type Spoilt } from './spoilt'

/** How one endpoint answered. */
export interface Tally {
  readonly name: string
  granted: number
  refused: number
  /** Departments and WeChat away, or refusing: 502 and 503 that the contract declares. */
  away: number
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { schema: object } } }>
  >
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: object
}

const ajv = formats(new Ajv({ strict: false }))

/** So many requests of one resident, then another's: what is done once a person must be tried by many. */
const EACH = 20

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Asks every operation of the document, half as it should be asked and half not, and holds each answer to its schema. */
export class Fuzz {
  readonly faults: string[] = []
  readonly tallies: Tally[]
  asked = 0
  private readonly callers = new Map<string, { resident: Resident; left: number }>()
  private readonly kept = new Map<string, ReturnType<typeof ajv.compile>>()
  private readonly swept: readonly { readonly swept: Swept; readonly operation: Operation; readonly tally: Tally }[]
  private readonly next: () => number

  constructor(
    private readonly server: Harness,
    private readonly document: Document,
    seed: number,
  ) {
    this.next = drawn(seed)
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    this.swept = operations.map((operation) => {
      const swept = endpoints.find(({ name }) => name === operation.operationId) as Swept
      return { swept, operation, tally: { name: swept.name, granted: 0, refused: 0, away: 0 } }
    })
    this.tallies = this.swept.map(({ tally }) => tally)
  }

  /** One turn: each operation once as it should be, and once not. */
  async turn(): Promise<void> {
    for (const one of this.swept) {
      await this.ask(one, async () => {
        const resident = await this.callerOf(one.swept)
        const input = await this.server.goodInput(one.swept, resident, this.pick(['yunlan', 'qinghe']))
        const answer = await this.server.ask(one.swept, input, { token: resident.token })
        if (answer.status !== 200) this.callers.delete(one.swept.name)
        return answer
      })
      await this.ask(one, () => this.spoilt(one.swept))
    }
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T
  }

  private async callerOf(swept: Swept): Promise<Resident> {
    const known = this.callers.get(swept.name)
    if (known && !ends(swept) && --known.left > 0) return known.resident
    const resident = await this.server.callerFor(swept)
    this.callers.set(swept.name, { resident, left: EACH })
    return resident
  }

  private async spoilt(swept: Swept): Promise<Answered> {
    const { endpoint } = swept
    const resident = await this.callerOf(swept)
    const good = await this.server.goodInput(swept, resident)
    const address = addressOf(swept, good)
    const [path = ''] = address.split('?')
    const seed = Math.floor(this.next() * 2 ** 31)
    const anyhow = fc.sample(anySpoilt(swept, good), { seed, numRuns: 1 })
    const spoilt: Spoilt = this.next() < 0.5 ? this.pick(spoiltRequests(swept, good)) : (anyhow[0] as Spoilt)
    const url = spoilt.query === undefined ? address : `${path}?${spoilt.query}`
    const body = spoilt.body ?? good.body
    const token = this.pick([resident.token, resident.token, '', randomUUID()])
    const key = this.pick([randomUUID(), randomUUID(), 'short', '', 'x'.repeat(200)])
    const headers = { 'idempotency-key': key, ...spoilt.headers }
    return this.server.send(endpoint.method, url, { token, body, headers })
  }

  private async ask(
    { swept, operation, tally }: (typeof this.swept)[number],
    asking: () => Promise<Answered>,
  ): Promise<void> {
    const answer = await asking()
    this.asked++
    if (answer.status < 300) tally.granted++
    else if (answer.status < 500) tally.refused++
    else tally.away++
    const faults = [...answerFaults(swept, answer), ...this.breaches(operation, answer)]
    this.faults.push(...faults.map((fault) => `${swept.name}: ${fault}`.slice(0, 400)))
  }

  private breaches({ operationId, responses }: Operation, { status, body }: Answered): string[] {
    const schema = responses[status]?.content?.['application/json'].schema
    if (!schema) return [`the document has no answer ${status}`]
    const name = `${operationId} ${status}`
    const fits = this.kept.get(name) ?? ajv.compile({ ...schema, components: this.document.components })
    this.kept.set(name, fits)
    return fits(body) ? [] : [`${status} breaks the document: ${ajv.errorsText(fits.errors)}`]
  }
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`

/** A line an endpoint: how many were granted, refused, and heard that somebody else is away. */
export function table(tallies: readonly Tally[]): string {
  const widest = Math.max(...tallies.map(({ name }) => name.length))
  return tallies
    .map(({ name, granted, refused, away }) => {
      const all = granted + refused + away
      const cells = [granted, refused, away].map((count) => `${String(count).padStart(6)} ${share(count, all)}`)
      return `${name.padEnd(widest)} ${cells.join('  ')}`
    })
    .join('\n')
}
