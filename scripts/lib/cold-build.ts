import fs from 'node:fs'
import path from 'node:path'

const file = path.resolve(__dirname, '../../.cache/cold-build.json')

/** How long one cold build of dist/weapp took: the measure of a machine that times of tests are told in. */
export interface ColdBuild {
  readonly seconds: number
  /** When, RFC 3339. */
  readonly at: string
}

export function noteColdBuild(seconds: number): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, JSON.stringify({ seconds, at: new Date().toISOString() } satisfies ColdBuild))
}

/** The last one on this machine; undefined where none was measured. */
export const lastColdBuild = (): ColdBuild | undefined =>
  fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as ColdBuild) : undefined
