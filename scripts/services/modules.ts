import fs from 'node:fs'
import path from 'node:path'
import type { Kit } from './kits'
import { root, type Manifest } from './manifests'
import { banner, variable } from './writing'

/** A module's folder, as the server's indexes name what is in it. */
interface Folder {
  readonly id: string
  /** From the root. */
  readonly path: string
  readonly variable: string
  /** The kits whose port it gets: those named that have one. */
  readonly kits: readonly string[]
}

const has = (folder: Folder, file: string) => fs.existsSync(path.join(root, folder.path, file))
const hasPort = (id: string) => fs.existsSync(path.join(root, 'src/kits', id, 'server/port.ts'))
const hasServer = (folder: Folder) => ['contract/endpoints.ts', 'server'].some((part) => has(folder, part))

const folderOf = (kind: 'kits' | 'services', id: string, kits: readonly string[]): Folder => ({
  id,
  path: `src/${kind}/${id}`,
  variable: variable(id),
  kits: kits.filter(hasPort),
})

const kitFolders = (kits: readonly Kit[]) =>
  kits.map(({ id, dependsOn }) => folderOf('kits', id, [id, ...dependsOn])).filter(hasServer)

/** Retired services have no routes any more, and may have lost their server side. */
const serviceFolders = (manifests: readonly Manifest[]) =>
  manifests.map(({ id, kits }) => folderOf('services', id, kits)).filter((folder) => has(folder, 'server/routes.ts'))

interface Written {
  readonly imports: string[]
  readonly entry: string
}

type Write<D> = (declared: D, folder: Folder) => Written

/** Parts that a module may have: the file, what it exports, under which name the server knows it. */
const optional = [
  ['server/errors', 'errors'],
  ['server/jobs', 'jobs'],
  ['server/purge', 'purge'],
  ['server/under-way', 'underWay'],
  ['server/pushes', 'pushes'],
  ['server/own-data', 'ownData'],
  ['server/offers', 'offers'],
  ['contract/consent', 'consent'],
  ['city', 'city'],
] as const

function moduleOf(folder: Folder, more: readonly string[] = []): Written {
  const { id, variable: name, path: at } = folder
  const imports: string[] = []
  const fields = [`id: '${id}'`, ...more]
  const take = (file: string, exported: string, field = exported) => {
    const local = name + exported.charAt(0).toUpperCase() + exported.slice(1)
    imports.push(`import { ${exported} as ${local} } from '../${at}/${file}'`)
    fields.push(`${field}: ${local}`)
  }
  if (has(folder, 'contract/endpoints.ts')) {
    take('contract/endpoints', 'contract')
    take('contract/responses', 'responses')
    take('server/routes', 'routes')
  } else fields.push('contract: {}', 'responses: {}', 'routes: () => ({})')
  for (const [file, exported] of optional) if (has(folder, `${file}.ts`)) take(file, exported)
  if (has(folder, 'server/migrations')) fields.push(`migrations: '${at}/server/migrations'`)
  return { imports, entry: `{ ${fields.join(', ')} }` }
}

const kitModule = ({ dependsOn, messages }: Kit, folder: Folder): Written => {
  const name = folder.variable
  const builds = has(folder, 'server/build.ts')
  const written = moduleOf(folder, [
    `dependsOn: ${JSON.stringify(dependsOn)}`,
    ...(messages ? [`messages: ${name}Kit.messages`] : []),
    ...(builds ? [`build: ${name}Build`] : []),
  ])
  const imports = [
    ...(messages ? [`import ${name}Kit from '../${folder.path}/kit.json'`] : []),
    ...(builds ? [`import { build as ${name}Build } from '../${folder.path}/server/build'`] : []),
  ]
  return { imports: [...imports, ...written.imports], entry: written.entry }
}

const serviceModule = ({ messages }: Manifest, folder: Folder): Written => {
  const name = folder.variable
  const gives = folder.kits.filter((kit) => has(folder, `server/${kit}.ts`))
  const given = gives.map((kit) => `${JSON.stringify(kit)}: ${name}${variable(`-${kit}`)}`)
  const written = moduleOf(folder, [
    `manifest: ${name}Manifest`,
    ...(messages ? [`messages: ${name}Manifest.messages`] : []),
    ...(gives.length ? [`given: { ${given.join(', ')} }`] : []),
  ])
  const imports = [
    `import ${name}Manifest from '../${folder.path}/service.json'`,
    ...gives.map(
      (kit) => `import { ${variable(kit)} as ${name}${variable(`-${kit}`)} } from '../${folder.path}/server/${kit}'`,
    ),
  ]
  return { imports: [...imports, ...written.imports], entry: written.entry }
}

/** `server/modules.gen.ts`: every kit and service as the composition root takes them. */
export function serverModules(kits: readonly Kit[], manifests: readonly Manifest[]): string {
  const written = <D extends { id: string }>(all: readonly D[], folders: readonly Folder[], write: Write<D>) =>
    folders.flatMap((folder) => all.filter(({ id }) => id === folder.id).map((declared) => write(declared, folder)))
  const ofKits = written(kits, kitFolders(kits), kitModule)
  const ofServices = written(manifests, serviceFolders(manifests), serviceModule)
  const imports = [...ofKits, ...ofServices].flatMap((one) => one.imports)
  const list = (all: readonly Written[]) => `[${all.map(({ entry }) => entry).join(', ')}]`
  return `${banner}import type { KitModule, ServiceModule } from './module'
${imports.join('\n')}

/** Each after those it is built on. */
export const kits: readonly KitModule[] = ${list(ofKits)}

export const services: readonly ServiceModule[] = ${list(ofServices)}
`
}

const typeOf = (folder: Folder, file: string, exported: string) =>
  `typeof import('../${folder.path}/${file}').${exported}`
const union = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(' | ') || 'never'

function typesOf(folder: Folder, departments: readonly string[], json: string): string {
  const whole = has(folder, 'contract/endpoints.ts')
  return `${JSON.stringify(folder.id)}: {
    contract: ${whole ? typeOf(folder, 'contract/endpoints', 'contract') : 'Record<never, never>'}
    responses: ${whole ? typeOf(folder, 'contract/responses', 'responses') : 'Record<never, never>'}
    settings: ${has(folder, 'city.ts') ? `FromSchema<${typeOf(folder, 'city', 'city')}>` : 'unknown'}
    errors: ${has(folder, 'server/errors.ts') ? `keyof ${typeOf(folder, 'server/errors', 'errors')}` : 'never'}
    messages: MessagesOf<typeof import('../${folder.path}/${json}')>
    departments: ${union(departments)}
    kits: ${union(folder.kits)}
  }`
}

/** `server/registry.gen.ts`: what each module's folder says, as types: contracts, settings, errors, messages, kits. */
export function registry(kits: readonly Kit[], manifests: readonly Manifest[]): string {
  const ofKits = kitFolders(kits)
  const ofServices = serviceFolders(manifests)
  const departmentsOf = (id: string) => {
    const manifest = manifests.find((one) => one.id === id)
    return manifest ? [manifest.department, ...(manifest.departments ?? [])] : []
  }
  const modules = [
    ...ofKits.map((folder) => typesOf(folder, [], 'kit.json')),
    ...ofServices.map((folder) => typesOf(folder, departmentsOf(folder.id), 'service.json')),
  ]
  const ports = ofKits
    .filter(({ id }) => hasPort(id))
    .map(({ id, path: at }) => `${JSON.stringify(id)}: import('../${at}/server/port').Port`)
  return `${banner}import type { FromSchema } from 'json-schema-to-ts'
import type { MessagesOf } from './ports'

export interface Modules {
  ${modules.join('\n  ')}
}

/** What a service gets of each kit that its manifest names. */
export interface KitPorts {
  ${ports.join('\n  ')}
}

export type ModuleErrorCode = Modules[keyof Modules]['errors']

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
/** The message templates of all modules. */
export type Templates = Together<Modules[keyof Modules]['messages']>
`
}
