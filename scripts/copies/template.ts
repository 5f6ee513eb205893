import fs from 'node:fs'
import path from 'node:path'
import type { Module, SourceFile } from './compare'
import { isCompared, significantLines } from './lines'

const FILLED = /\\\{\\\{\w+\\\}\\\}/g
const SUFFIX = '.tmpl'

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What `npm run new-service` writes of one archetype, as a module: `{{id}}` and the like not filled in. */
function templateModule(folder: string, archetype: string): Module {
  const below = path.join(folder, archetype)
  const files = fs
    .readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length).split(path.sep).join('/'))
    .filter(isCompared)
    .sort()
    .map((file): SourceFile => {
      const source = fs.readFileSync(path.join(below, file + SUFFIX), 'utf8')
      return { path: `templates/${archetype}/${file}`, lines: significantLines(file, source) }
    })
  return { id: `template of ${archetype}`, kind: 'service', files }
}

/** The templates of every archetype below a folder, as modules. */
export const templateModules = (folder: string): Module[] =>
  fs
    .readdirSync(folder)
    .sort()
    .map((archetype) => templateModule(folder, archetype))

/** Whether a line is still, word for word, one of a template's with something filled in for each placeholder. */
export function fromTemplates(templates: readonly Module[]): (text: string) => boolean {
  const lines = [
    ...new Set(templates.flatMap(({ files }) => files).flatMap((file) => file.lines.map(({ text }) => text))),
  ]
  const plain = new Set(lines.filter((text) => !text.includes('{{')))
  const patterns = lines
    .filter((text) => text.includes('{{'))
    .map((text) => new RegExp(`^${escaped(text).replace(FILLED, '.+')}$`, 'u'))
  return (text) => plain.has(text) || patterns.some((pattern) => pattern.test(text))
}
