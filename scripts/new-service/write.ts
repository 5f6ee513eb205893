import fs from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { root } from '../services/manifests'
import type { NewServiceArguments } from './arguments'

const templates = path.join(__dirname, 'templates')

const files = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? files(file) : [file]
  })

const filled = (text: string, given: NewServiceArguments): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = given[name as keyof NewServiceArguments]
    if (!value) throw new Error(`a template asks for {{${name}}}`)
    return value
  })

/** Writes `src/services/<id>/` from the templates of its archetype. @returns the paths written, from the root; on failure none stays */
export async function writeService(given: NewServiceArguments): Promise<string[]> {
  const folder = path.join(root, 'src/services', given.id)
  const from = path.join(templates, given.archetype)
  const options = await prettier.resolveConfig(path.join(root, 'package.json'))
  try {
    const written: string[] = []
    for (const template of files(from).sort()) {
      const file = path.join(folder, path.relative(from, template).replace(/\.tmpl$/, ''))
      const text = filled(fs.readFileSync(template, 'utf8'), given)
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, await prettier.format(text, { ...options, filepath: file }))
      written.push(path.relative(root, file))
    }
    return written
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
