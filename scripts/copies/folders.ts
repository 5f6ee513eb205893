import fs from 'node:fs'
import path from 'node:path'
import type { Module, SourceFile } from './compare'
import { isCompared, significantLines } from './lines'

const subfolders = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : []

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter(isCompared)
    .sort()

const readFile = (root: string, folder: string, file: string): SourceFile => ({
  path: `${folder}/${file}`,
  lines: significantLines(file, fs.readFileSync(path.join(root, folder, file), 'utf8')),
})

/**
 * Every service and kit below a folder that has `services/` and `kits/` in it; either may be missing.
 * @throws Error where there is no `services/` at all
 */
export function readModules(root: string): Module[] {
  if (!fs.existsSync(path.join(root, 'services'))) throw new Error(`${root} has no folder services.`)
  const read = (kind: Module['kind']) =>
    subfolders(path.join(root, `${kind}s`)).map((id): Module => {
      const folder = `${kind}s/${id}`
      return { id, kind, files: filesBelow(path.join(root, folder)).map((file) => readFile(root, folder, file)) }
    })
  return [...read('service'), ...read('kit')]
}
