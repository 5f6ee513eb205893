import fs from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { root } from './manifests'

/** Writes the files that differ (or only names them, with `check`). @returns the paths that were stale */
export async function sync(files: Readonly<Record<string, string>>, mode: 'generate' | 'check'): Promise<string[]> {
  const stale: string[] = []
  const options = await prettier.resolveConfig(path.join(root, 'package.json'))
  for (const [name, raw] of Object.entries(files)) {
    const file = path.join(root, name)
    const text = await prettier.format(raw, { ...options, filepath: file })
    const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
    if (old === text) continue
    stale.push(name)
    if (mode === 'generate') {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, text)
    }
  }
  return stale
}
