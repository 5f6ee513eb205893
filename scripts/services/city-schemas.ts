import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, type Manifest } from './manifests'

/** Schemas of what cities may set, for editors of `config/cities/<city>/<id>.json`: path → text. Not of drafts. */
export async function citySchemas(manifests: readonly Manifest[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const { id, title } of manifests.filter(({ status }) => status === 'released')) {
    const file = path.join(root, 'src/services', id, 'city.ts')
    if (!fs.existsSync(file)) continue
    const { city } = (await import(pathToFileURL(file).href)) as { city: object }
    const head = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `What ${title.zh} needs from a city: config/cities/<city>/${id}.json`,
    }
    files[`config/cities/typical/${id}.schema.json`] = JSON.stringify({ ...head, ...city })
  }
  return files
}
