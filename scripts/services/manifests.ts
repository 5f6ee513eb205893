import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import type { LocalizedText } from '../../src/shared/contract'
import { checkClaims } from './claims'

export { pagePath } from '../../server/catalogue/pages-of-matters'

/** How something stands on home: in which group (src/pages/home/groups.json), where there, called what. */
export interface Chip {
  readonly group: string
  readonly order: number
  readonly title: LocalizedText
}

export interface ManifestParameter {
  readonly description?: string
  readonly type: string
  /** A link without it is cut short. */
  readonly needed?: true
  /** Names that it has in older links. */
  readonly formerly?: readonly string[]
}

export interface ManifestPage {
  readonly name: string
  readonly title: LocalizedText
  /** Where it stands on home. */
  readonly chip?: Chip
  readonly words?: readonly string[]
  /** Matters of the catalogue that it does. */
  readonly guides?: readonly string[]
  /** Names it had: its own, or `service/name` where it came from another. */
  readonly formerly?: readonly string[]
  readonly params: Readonly<Record<string, ManifestParameter>>
}

/** `src/services/<id>/service.json`; its JSON Schema is `src/service.schema.json`. */
export interface Manifest {
  readonly id: string
  readonly title: LocalizedText
  readonly promise: LocalizedText
  readonly officialName: string
  /** Absent where the list of government services has no such item. */
  readonly officialCode?: string
  readonly department: string
  /** Others that it asks. */
  readonly departments?: readonly string[]
  readonly archetype: string
  readonly words: readonly string[]
  readonly level: string
  readonly cost: LocalizedText
  readonly time: LocalizedText
  readonly needs: readonly LocalizedText[]
  readonly next: readonly { readonly title: LocalizedText; readonly page?: string; readonly phone?: string }[]
  readonly kits: readonly string[]
  readonly messages?: Readonly<Record<string, object>>
  readonly status: 'draft' | 'released' | 'retired'
  readonly pages: readonly ManifestPage[]
  /** Ids it had. */
  readonly formerly?: readonly string[]
}

export const root = path.resolve(__dirname, '../..')
const servicesFolder = path.join(root, 'src/services')

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))

/** Ids of the catalogue's matters. */
const guideIds = () =>
  new Set(fs.readdirSync(path.join(root, 'config/cities/typical/guides')).map((file) => path.basename(file, '.json')))

/** Every manifest, by folder name. @throws Error naming the folder and the fault */
export function readManifests(folder = servicesFolder): Manifest[] {
  const valid = new Ajv({ allErrors: true, strict: false }).compile(
    read(path.join(root, 'src/service.schema.json')) as object,
  )
  const manifests = fs
    .readdirSync(folder)
    .filter((id) => fs.existsSync(path.join(folder, id, 'service.json')))
    .sort()
    .map((id) => {
      const manifest = read(path.join(folder, id, 'service.json')) as Manifest
      if (!valid(manifest)) throw new Error(`src/services/${id}/service.json: ${JSON.stringify(valid.errors, null, 1)}`)
      if (manifest.id !== id)
        throw new Error(`src/services/${id}/service.json: id is "${manifest.id}", the folder "${id}"`)
      for (const page of manifest.status === 'retired' ? [] : manifest.pages) {
        if (!fs.existsSync(path.join(folder, id, 'pages', page.name, 'index.tsx')))
          throw new Error(
            `src/services/${id}: page "${page.name}" is in the manifest but pages/${page.name}/index.tsx is not there`,
          )
      }
      return manifest
    })
  checkClaims(manifests, guideIds())
  return manifests
}
