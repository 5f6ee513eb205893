import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, root } from '../scripts/lib/build'
import { kilobytes, ratio, table } from './table'

interface Size {
  raw: number
  gzip: number
}

const shipped = /\.(js|json|wxml|wxss|wxs)$/
const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce((total, { raw, gzip }) => ({ raw: total.raw + raw, gzip: total.gzip + gzip }), { raw: 0, gzip: 0 })

function* walk(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(file)
    else if (shipped.test(file)) yield file
  }
}

const sizeOf = (file: string): Size => {
  const bytes = fs.readFileSync(file)
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/** A dist split as WeChat downloads it: the main package, and each subpackage by its root. */
export function packages(dist: string): { main: Size; subpackages: Record<string, Size> } {
  const app = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map(({ root: folder }) => folder)
  const within = (file: string) => roots.find((folder) => path.relative(dist, file).startsWith(`${folder}${path.sep}`))
  const files = [...walk(dist)].map((file) => ({ package: within(file), size: sizeOf(file) }))
  const of = (name?: string) => sum(files.filter((file) => file.package === name).map(({ size }) => size))
  return { main: of(), subpackages: Object.fromEntries(roots.map((folder) => [folder, of(folder)])) }
}

const axiosPart = (dist: string): Size | undefined => {
  const file = path.join(dist, 'axios.js')
  return fs.existsSync(file) ? sizeOf(file) : undefined
}

const within = (wanted: boolean) => (wanted ? 'met' : 'MISSED')

/** Bytes a phone fetches before a service can start, beside an empty Taro + React page of the same configuration. */
export async function benchSize(service = 'housing-fund'): Promise<void> {
  await build({ platform: 'weapp' })
  await build({ platform: 'weapp', source: 'bench/floor', out: 'dist/weapp-floor' })
  const ours = packages(path.join(root, 'dist/weapp'))
  const floor = packages(path.join(root, 'dist/weapp-floor')).main
  const own = ours.subpackages[`services/${service}`] ?? { raw: 0, gzip: 0 }
  const cold = sum([ours.main, own])
  const axios = axiosPart(path.join(root, 'dist/weapp'))
  table(
    'Cold path: main package + the service (KB)',
    ['what', 'raw', 'gzip', 'gzip / floor', 'budget'],
    [
      ['empty Taro + React page (floor)', kilobytes(floor.raw), kilobytes(floor.gzip), '1.00 ×', ''],
      ['main package', kilobytes(ours.main.raw), kilobytes(ours.main.gzip), ratio(ours.main.gzip, floor.gzip), ''],
      [`services/${service}`, kilobytes(own.raw), kilobytes(own.gzip), '', `≤ 40 raw: ${within(own.raw <= 40 * 1024)}`],
      [
        'cold path',
        kilobytes(cold.raw),
        kilobytes(cold.gzip),
        ratio(cold.gzip, floor.gzip),
        `≤ 1.50 ×: ${within(cold.gzip <= 1.5 * floor.gzip)}`,
      ],
      ...(axios
        ? [['of which axios', kilobytes(axios.raw), kilobytes(axios.gzip), ratio(axios.gzip, floor.gzip), '']]
        : []),
    ],
  )
}
