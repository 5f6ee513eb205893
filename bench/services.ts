import fs from 'node:fs'
import path from 'node:path'
import { build, root } from '../scripts/lib/build'
import { copiesOf } from '../scripts/copies/project'
import { readManifests } from '../scripts/services/manifests'
import type { Situation } from '../tests/browser/harness/situations'
import { exampleAnswers } from './answers'
import { BarePhone, type Sent } from './bare-phone'
import { withoutService } from './other-sources'
import { MOST_GROWTH, packages, sum } from './size'
import { kilobytes, met, ratio, table } from './table'

/** The answer comes without any. */
const TAPS = 0
const MOST_REQUESTS = 2
const MOST_COPIED = 0.08
/** Of gzip, to an empty page. */
const MOST_COLD = 1.35

const dist = path.join(root, 'dist/weapp')
const folderOf = (id: string) => path.join(root, 'src/services', id)

/** What stands in the view after these: texts in the order in which they were sent, without blanks. */
const shown = (sent: readonly Sent[]): string => {
  const texts: string[] = []
  const collect = (data: unknown, key = ''): void => {
    if (typeof data === 'string' && /(^|\.)v$|^text$/.test(key)) texts.push(data)
    else if (typeof data === 'object' && data !== null) for (const [of, one] of Object.entries(data)) collect(one, of)
  }
  sent.forEach(({ data }) => collect(data))
  return texts.join('').replace(/\s/g, '')
}

interface First {
  readonly requests: number
  readonly bytes: number
}

/** From a tap on a card until the answer: the first situation that the service's own looks have. */
async function firstScreen(id: string): Promise<First> {
  const { looks } = (await import(path.join(folderOf(id), 'tests/looks.ts'))) as { looks: readonly Situation[] }
  const [{ path: address, sees } = { path: '', sees: '' }] = looks
  let requests = 0
  const phone = new BarePhone(dist, (method, asked) => {
    requests++
    return exampleAnswers(method, asked)
  })
  const isThere = () => shown(phone.sent).includes(sees.replace(/\s/g, ''))
  phone.open(address)
  await phone.until(isThere, `${id}: ${sees}`)
  const first = { requests, bytes: phone.sent.reduce((all, { bytes }) => all + bytes, 0) }
  await phone.settled()
  return first
}

const sourcesOf = (id: string): string[] =>
  fs
    .readdirSync(folderOf(id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

const linesOf = (files: readonly string[]): number =>
  files
    .filter((file) => /\.(tsx?|scss|sql|json)$/.test(file))
    .reduce((all, file) => {
      return all + fs.readFileSync(file, 'utf8').trimEnd().split('\n').length
    }, 0)

/** What every released service costs and gives, beside the others. `--growth` builds the rest without each, which takes its time. */
export async function benchServices(args: readonly string[]): Promise<void> {
  await build({ platform: 'weapp' })
  await build({ platform: 'weapp', source: 'bench/floor', out: 'dist/weapp-floor', whole: true })
  const ours = packages(dist)
  const floor = packages(path.join(root, 'dist/weapp-floor')).main
  const copies = new Map(copiesOf().map((one) => [one.service, one]))
  const rows: (string | number)[][] = []
  for (const { id } of readManifests().filter(({ status }) => status === 'released')) {
    const cold = sum([ours.main, ours.subpackages[`services/${id}`] ?? { raw: 0, gzip: 0 }])
    const first = await firstScreen(id)
    const { lines = 0, copied = 0 } = copies.get(id) ?? {}
    const files = sourcesOf(id)
    let grown: number | undefined
    if (args.includes('--growth'))
      await withoutService(id, (without) => {
        grown = ours.main.raw - packages(without).main.raw
      })
    rows.push([
      id,
      kilobytes(cold.raw),
      `${kilobytes(cold.gzip)}, ${ratio(cold.gzip, floor.gzip)}: ${met(cold.gzip <= MOST_COLD * floor.gzip)}`,
      kilobytes(first.bytes),
      `${first.requests}: ${met(first.requests <= MOST_REQUESTS)}`,
      TAPS,
      linesOf(files),
      files.length,
      `${((copied / lines) * 100).toFixed(1)} %: ${met(copied <= MOST_COPIED * lines)}`,
      grown === undefined ? '' : `${grown}: ${met(grown <= MOST_GROWTH)}`,
    ])
  }
  table(
    'Services: from a card to the answer, and what each costs',
    [
      'service',
      'cold path, KB',
      'gzip, KB',
      'setData to the answer, KB',
      'requests',
      'taps',
      'lines',
      'files',
      'copies',
      'main grows, bytes',
    ],
    rows,
  )
}
