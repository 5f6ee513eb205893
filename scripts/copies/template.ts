import fs from 'node:fs'
import path from 'node:path'
import type { Module, SourceFile } from './compare'
import { isCompared, significantLines } from './lines'

const FILLED = /\\\{\\\{\w+\\\}\\\}/g
const SUFFIX = '.tmpl'

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What `npm run new-service` writes, as a module: lines as the template has them, `{{id}}` not filled in. */
export function templateModule(folder: string): Module {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length).split(path.sep).join('/'))
    .filter(isCompared)
    .sort()
    .map((file): SourceFile => {
      const source = fs.readFileSync(path.join(folder, file + SUFFIX), 'utf8')
      return { path: `template/${file}`, lines: significantLines(file, source) }
    })
  return { id: 'template', kind: 'service', files }
}

/** Whether a line is still, word for word, one of the template's with something filled in for each placeholder. */
export function fromTemplate({ files }: Module): (text: string) => boolean {
  const lines = [...new Set(files.flatMap((file) => file.lines.map(({ text }) => text)))]
  const plain = new Set(lines.filter((text) => !text.includes('{{')))
  const patterns = lines
    .filter((text) => text.includes('{{'))
    .map((text) => new RegExp(`^${escaped(text).replace(FILLED, '.+')}$`, 'u'))
  return (text) => plain.has(text) || patterns.some((pattern) => pattern.test(text))
}
