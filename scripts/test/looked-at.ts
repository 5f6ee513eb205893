import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../lib/build'

/** Of folders, each from the root. */
type OfFolders<T> = Readonly<{ [folder: string]: T }>

/** What the looks of each folder followed from when they were last found well, and when that was. */
type Kept = OfFolders<{ readonly inputs: string; readonly at: string }>

/** Beside the pictures: who deletes them looks at all again. */
const record = 'dist/screens/looked-at.json'

/** What draws a screen, answers it, or looks at it. */
const drawing = ['src', 'config', 'server', 'mock', 'scripts', 'tests/browser', 'package-lock.json', 'babel.config.js']
const drawsNothing = /\.(test|journey)\.ts$|\.md$|\.tmpl$/
const service = /^(src\/services\/[^/]+)\//

/** Folders of services, kits and pages of the platform that have a `tests/looks.ts`, from the root. */
export const looksFolders = (): string[] =>
  ['services', 'kits', 'pages']
    .flatMap((kind) => fs.readdirSync(path.join(root, 'src', kind)).map((id) => `src/${kind}/${id}`))
    .filter((folder) => fs.existsSync(path.join(root, folder, 'tests/looks.ts')))

function filesUnder(base: string, name: string): string[] {
  const place = path.join(base, name)
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [name]
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((entry) => filesUnder(base, `${name}/${entry}`))
}

/**
 * What the looks of these folders follow from, as a hash each: all that every screen stands on, every manifest, and of
 * the services their own folder alone.
 */
export function inputsOf(folders: readonly string[], base = root): OfFolders<string> {
  const shared = createHash('sha256').update(JSON.stringify([process.env.JINBAN_CITY, process.env.CHROMIUM_PATH]))
  const own = new Map<string, ReturnType<typeof createHash>>()
  const all = drawing.flatMap((name) => filesUnder(base, name))
  for (const file of all.filter((name) => !drawsNothing.test(name))) {
    const bytes = fs.readFileSync(path.join(base, file))
    const [, folder] = service.exec(file) ?? []
    const isShared = !folder || file.endsWith('/service.json')
    const hash = isShared ? shared : (own.get(folder) ?? createHash('sha256'))
    hash.update(`${file} ${bytes.length} `).update(bytes)
    if (!isShared) own.set(folder, hash)
  }
  const everyones = shared.digest('hex')
  const hashOf = (folder: string) => [everyones, own.get(folder)?.copy().digest('hex') ?? ''].join(' ')
  return Object.fromEntries(folders.map((folder) => [folder, hashOf(folder)]))
}

function read(base: string): Kept {
  const file = path.join(base, record)
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept) : {}
}

/** Those of these folders whose looks were found well on this machine and follow from the same → when, RFC 3339. */
export function unchangedSince(inputs: OfFolders<string>, base = root): OfFolders<string> {
  const kept = read(base)
  const same = Object.keys(inputs).filter((folder) => kept[folder]?.inputs === inputs[folder])
  return Object.fromEntries(same.map((folder) => [folder, kept[folder]?.at ?? '']))
}

/** Notes that the looks of these folders were looked at and found well. */
export function noteLookedAt(inputs: OfFolders<string>, base = root): void {
  const at = new Date().toISOString()
  const noted = Object.entries(inputs).map(([folder, hash]) => [folder, { inputs: hash, at }] as const)
  const file = path.join(base, record)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, JSON.stringify({ ...read(base), ...Object.fromEntries(noted) }, undefined, 1))
}
