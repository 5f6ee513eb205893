import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'

export interface Words {
  readonly zh: string
  readonly en: string
}

export interface ManifestPage {
  readonly name: string
  readonly title: Words
  readonly words?: readonly string[]
  readonly params: Readonly<Record<string, { readonly description?: string }>>
}

/** `src/services/<id>/service.json`; its JSON Schema is `src/service.schema.json`. */
export interface Manifest {
  readonly id: string
  readonly title: Words
  readonly promise: Words
  readonly officialName: string
  readonly officialCode: string
  readonly department: string
  /** Others it asks. */
  readonly departments?: readonly string[]
  readonly archetype: string
  readonly words: readonly string[]
  readonly level: string
  readonly cost: Words
  readonly time: Words
  readonly needs: readonly Words[]
  readonly next: readonly { readonly title: Words; readonly page?: string; readonly phone?: string }[]
  readonly kits: readonly string[]
  readonly status: 'draft' | 'released' | 'retired'
  readonly pages: readonly ManifestPage[]
  readonly redirects: Readonly<Record<string, string>>
}

export const root = path.resolve(__dirname, '../..')
const servicesFolder = path.join(root, 'src/services')

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))

/** Every manifest, by folder name. @throws Error naming the folder and the fault */
export function readManifests(folder = servicesFolder): Manifest[] {
  const valid = new Ajv({ allErrors: true, strict: false }).compile(
    read(path.join(root, 'src/service.schema.json')) as object,
  )
  return fs
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
}

/** Public path of a service's page. It never changes once released. */
export const pagePath = (service: string, page: string) => `services/${service}/pages/${page}/index`
