import fs from 'node:fs'
import path from 'node:path'
import { readManifests } from '../../scripts/services/manifests'
import { services } from '../../server/modules.gen'
import { root } from './files'

const dist = path.join(root, 'dist/weapp')
const walk = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? walk(file) : [file]
  })
const scripts = () =>
  walk(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file: path.relative(dist, file), text: fs.readFileSync(file, 'utf8') }))

test('no server code, database or mock reaches the phone', () => {
  const words = /fastify|postgres|SELECT .* FROM|jscode2session|sourceMappingURL/
  expect(
    scripts()
      .filter(({ text }) => words.test(text))
      .map(({ file }) => file),
  ).toEqual([])
})

test("no example's text reaches the phone", () => {
  const examples = services.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ examples: all }) => JSON.stringify(all).match(/[\u4e00-\u9fff]{6,}/g) ?? []),
  )
  expect(examples.length).toBeGreaterThan(0)
  const texts = services.flatMap(({ id }) => {
    const file = path.join(root, 'src/services', id, 'texts.ts')
    return fs.existsSync(file) ? [fs.readFileSync(file, 'utf8')] : []
  })
  const own = new Set(examples.filter((example) => !texts.some((text) => text.includes(example))))
  const leaked = scripts().filter(({ text }) => [...own].some((example) => text.includes(example)))
  expect(leaked.map(({ file }) => file)).toEqual([])
})

test('the one dynamic Function is Taro’s own', () => {
  const made = scripts().filter(({ text }) => /\beval\(|new Function\(/.test(text))
  expect(made.map(({ file }) => file).filter((file) => !['runtime.js', 'taro.js'].includes(file))).toEqual([])
})

test('each store exists once, so that two pages of a service share it', () => {
  const marks = readManifests().flatMap(({ id }) => {
    const folder = path.join(root, 'src/services', id, 'store')
    return fs.existsSync(folder) ? [id] : []
  })
  for (const id of marks) {
    const holding = scripts().filter(({ text }) => text.includes(`${id}:account:`))
    expect(holding.map(({ file }) => file)).toHaveLength(1)
  }
})

test('templates carry accessible names and roles', () => {
  const templates = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8')
  for (const attribute of ['aria-role', 'aria-label', 'aria-hidden']) expect(templates).toContain(`${attribute}=`)
})
