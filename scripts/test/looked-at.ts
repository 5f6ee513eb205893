import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../lib/build'

/** Beside the pictures: who deletes them looks at all again. */
const record = path.join(root, 'dist/screens/looked-at.json')

/** Folder of a module → what its looks followed from, and when they were last found well. */
type Record = Readonly<{ [folder: string]: { readonly inputs: string; readonly at: string } }>

/** What draws a screen, answers it, or looks at it. */
const drawing = ['src', 'config', 'server', 'mock', 'scripts', 'tests/browser', 'package-lock.json', 'babel.config.js']
const drawsNothing = /\.(test|journey)\.ts$|\.md$|\.tmpl$/
const service = /^src\/services\/[^/]+\//

/** Folders of services, kits and pages of the platform that have a `tests/looks.ts`, from the root. */
export const looksFolders = (): string[] =>
  ['services', 'kits', 'pages']
    .flatMap((kind) => fs.readdirSync(path.join(root, 'src', kind)).map((id) => `src/${kind}/${id}`))
    .filter((folder) => fs.existsSync(path.join(root, folder, 'tests/looks.ts')))

const under = (name: string): string[] =>
  fs.statSync(path.join(root, name)).isFile()
    ? [name]
    : fs
        .readdirSync(path.join(root, name))
        .sort()
        .flatMap((entry) => under(`${name}/${entry}`))

/**
 * What the looks of these folders follow from, as a hash each: all that every screen stands on, the manifests, and of
 * services their own folder alone.
 */
export function inputsOf(folders: readonly string[]): Readonly<{ [folder: string]: string }> {
  const shared = createHash('sha256').update(JSON.stringify([process.env.JINBAN_CITY, process.env.CHROMIUM_PATH]))
  const own = new Map<string, ReturnType<typeof createHash>>()
  for (const file of drawing.flatMap(under).filter((name) => !drawsNothing.test(name))) {
    const bytes = createHash('sha256')
      .update(fs.readFileSync(path.join(root, file)))
      .digest()
    const [folder] = service.exec(file) ?? []
    if (!folder || file.endsWith('/service.json')) shared.update(file).update(bytes)
    else own.set(folder, (own.get(folder) ?? createHash('sha256')).update(file).update(bytes))
  }
  const all = shared.digest('hex')
  const hash = (folder: string) => `${all} ${own.get(`${folder}/`)?.copy().digest('hex') ?? ''}`
  return Object.fromEntries(folders.map((folder) => [folder, hash(folder)]))
}

const read = (): Record => (fs.existsSync(record) ? (JSON.parse(fs.readFileSync(record, 'utf8')) as Record) : {})

/** Those of these folders whose looks were found well on this machine and follow from the same → when, RFC 3339. */
export function unchangedSince(inputs: Readonly<{ [folder: string]: string }>): Readonly<{ [folder: string]: string }> {
  const known = read()
  const same = Object.entries(inputs).filter(([folder, hash]) => known[folder]?.inputs === hash)
  return Object.fromEntries(same.map(([folder]) => [folder, known[folder]?.at ?? '']))
}

/** Notes that the looks of these folders were looked at and found well. */
export function noteLookedAt(inputs: Readonly<{ [folder: string]: string }>): void {
  const at = new Date().toISOString()
  const noted = Object.entries(inputs).map(([folder, hash]) => [folder, { inputs: hash, at }] as const)
  fs.mkdirSync(path.dirname(record), { recursive: true })
  fs.writeFileSync(record, JSON.stringify({ ...read(), ...Object.fromEntries(noted) }, undefined, 1))
}
