import fs from 'node:fs'
import path from 'node:path'
import { readManifests, root, type Manifest } from '../../scripts/services/manifests'

const releases = path.join(root, 'tests/contracts/released')

const read = <T>(file: string): T => JSON.parse(fs.readFileSync(file, 'utf8')) as T

/** Ids of services and kits of which any release had an endpoint: their paths live on in chats and in old phones. */
export const everReleased = (): string[] => [
  ...new Set(
    fs
      .readdirSync(releases)
      .flatMap((name) => Object.keys(read<{ endpoints: object }>(path.join(releases, name)).endpoints))
      .map((endpoint) => endpoint.split('.')[0] ?? '')
      .filter((id) => id !== 'platform'),
  ),
]

/** `src/services/<id>/tests/released.json`: names of pages that any release of it had. */
const listOf = (id: string) => path.join(root, 'src/services', id, 'tests/released.json')

export const releasedPages = (id: string): string[] => (fs.existsSync(listOf(id)) ? read<string[]>(listOf(id)) : [])

/** Pages that phones of this version know, and the lists that hold them: for services that are no drafts. */
export const pagesToKeep = (): { file: string; pages: string[] }[] =>
  readManifests()
    .filter(({ status }) => status !== 'draft')
    .map(({ id, pages }) => ({
      file: listOf(id),
      pages: [...new Set([...releasedPages(id), ...pages.map(({ name }) => name)])],
    }))

/**
 * What is wrong with the list of a service: pages that went away, and pages that nobody noted.
 * @param all Every manifest: a page may have gone to another service
 */
export function pageFaults({ id, status, pages }: Manifest, _: number, all: readonly Manifest[]): string[] {
  const noted = releasedPages(id)
  const elsewhere = all.flatMap((other) => other.pages.flatMap(({ formerly = [] }) => formerly))
  const served = [
    ...pages.flatMap(({ name, formerly = [] }) => [name, ...formerly]),
    ...elsewhere.filter((one) => one.startsWith(`${id}/`)).map((one) => one.slice(id.length + 1)),
  ]
  const gone = noted.filter((name) => !served.includes(name)).map((name) => `${id}/${name} is served no more`)
  if (status === 'draft') return gone
  return [
    ...gone,
    ...pages
      .filter(({ name }) => !noted.includes(name))
      .map(({ name }) => `${id}/${name} is not kept: npm run release:contracts`),
  ]
}
