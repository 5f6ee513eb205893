import { randomBytes } from 'node:crypto'
import type { FaceDone } from './face'

/** What a link of WeChat's opens. */
export interface Launch {
  readonly path: string
  readonly query: string
}

/** Plays the mini-program for the holder of the phone. @returns what it says in the end */
export type MiniProgram = (launch: Launch, done: FaceDone) => Promise<string>

type Said = Readonly<Record<string, unknown>>

const MINUTE_MS = 60_000
const MOST_MS = 30 * 24 * 60 * MINUTE_MS
const versions: readonly unknown[] = [undefined, 'release', 'trial', 'develop']

/** URL Links (generateUrlLink): made by the server, opened by a browser until they end. */
export class Links {
  private readonly made = new Map<string, Launch & { readonly until: number }>()

  constructor(private readonly now: () => Date) {}

  /** @returns the name of a new link, or WeChat's errcode: page, query, when it ends */
  make({
    path,
    query = '',
    expire_type: type = 0,
    expire_time: time,
    env_version: version,
  }: Said): { readonly id: string } | { readonly errcode: number } {
    if (typeof path !== 'string' || !/^\/?[\w/-]+$/.test(path)) return { errcode: 40165 }
    if (typeof query !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~%-]{0,1024}$/.test(query)) return { errcode: 40212 }
    if (!versions.includes(version)) return { errcode: 47003 }
    const until = type === 0 ? Number(time) * 1000 : NaN
    const left = until - this.now().getTime()
    if (!(left >= MINUTE_MS && left <= MOST_MS)) return { errcode: 85401 }
    const id = randomBytes(9).toString('base64url')
    this.made.set(id, { path: path.replace(/^\//, ''), query, until })
    return { id }
  }

  /** What it opens; nothing once it has ended. */
  open(id: string): Launch | undefined {
    const link = this.made.get(id)
    return link && link.until > this.now().getTime() ? { path: link.path, query: link.query } : undefined
  }

  clear(): void {
    this.made.clear()
  }
}
