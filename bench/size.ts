import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, root } from '../scripts/lib/build'
import { axiosText } from './axios-share'
import floorSize from './floor/size.json'
import { withOneMore } from './other-sources'
import { kilobytes, met, ratio, table } from './table'

/** What one more service may cost everybody: 0.7 KB. */
export const MOST_GROWTH = 717

interface Size {
  raw: number
  gzip: number
}

const shipped = /\.(js|json|wxml|wxss|wxs)$/
export const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce((total, { raw, gzip }) => ({ raw: total.raw + raw, gzip: total.gzip + gzip }), { raw: 0, gzip: 0 })

function* walk(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(file)
    else if (shipped.test(file)) yield file
  }
}

const sizeOf = (content: string | Buffer): Size => {
  const bytes = Buffer.from(content)
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/** A dist split as WeChat downloads it: the main package, and each subpackage by its root. */
export function packages(dist: string): { main: Size; subpackages: Record<string, Size> } {
  const app = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map(({ root: folder }) => folder)
  const within = (file: string) => roots.find((folder) => path.relative(dist, file).startsWith(`${folder}${path.sep}`))
  const files = [...walk(dist)].map((file) => ({ package: within(file), size: sizeOf(fs.readFileSync(file)) }))
  const of = (name?: string) => sum(files.filter((file) => file.package === name).map(({ size }) => size))
  return { main: of(), subpackages: Object.fromEntries(roots.map((folder) => [folder, of(folder)])) }
}

const row = (what: string, { raw, gzip }: Size, floor: Size, budget = '') => [
  what,
  kilobytes(raw),
  kilobytes(gzip),
  ratio(gzip, floor.gzip),
  budget,
]

/** The service whose subpackage is the largest. */
export const dearest = (subpackages: Readonly<Record<string, Size>>): string =>
  Object.entries(subpackages)
    .filter(([folder]) => folder.startsWith('services/'))
    .sort(([, a], [, b]) => b.gzip - a.gzip)[0]?.[0] ?? ''

async function coldPath(service: string | undefined): Promise<void> {
  const dist = path.join(root, 'dist/weapp')
  const ours = packages(dist)
  const floor = packages(path.join(root, 'dist/weapp-floor')).main
  if (floor.gzip !== floorSize.gzip)
    console.log(`The empty page has ${floor.gzip} bytes, bench/floor/size.json says ${floorSize.gzip}: write it anew.`)
  const folder = service ? `services/${service}` : dearest(ours.subpackages)
  const own = ours.subpackages[folder] ?? { raw: 0, gzip: 0 }
  const cold = sum([ours.main, own])
  table(
    'Cold path: main package + the service (KB)',
    ['what', 'raw', 'gzip', 'gzip / floor', 'budget'],
    [
      row('empty Taro + React page as Taro makes it (floor)', floor, floor),
      row('main package', ours.main, floor),
      row(`${folder}, with the parts it uses`, own, floor),
      row('cold path', cold, floor, `≤ 1.30 ×: ${met(cold.gzip <= 1.3 * floor.gzip)}`),
      row('of which axios', sizeOf(await axiosText()), floor),
    ],
  )
}

async function oneMore(): Promise<void> {
  const before = packages(path.join(root, 'dist/weapp')).main
  await withOneMore((dist, service) => {
    const after = packages(dist)
    const own = after.subpackages[service] ?? { raw: 0, gzip: 0 }
    const grown = after.main.raw - before.raw
    table(
      'One more service, made by the scaffold (bytes)',
      ['what', 'raw', 'gzip', 'budget'],
      [
        ['main package before', before.raw, before.gzip, ''],
        ['main package after', after.main.raw, after.main.gzip, ''],
        ['growth', grown, after.main.gzip - before.gzip, `≤ ${MOST_GROWTH} raw: ${met(grown <= MOST_GROWTH)}`],
        [`its own subpackage`, own.raw, own.gzip, ''],
      ],
    )
  })
}

/** Bytes a phone fetches before a service can start, beside an empty page; and what one more service adds for all. */
export async function benchSize(service?: string): Promise<void> {
  await build({ platform: 'weapp' })
  await build({ platform: 'weapp', source: 'bench/floor', out: 'dist/weapp-floor', whole: true })
  await coldPath(service)
  await oneMore()
}
