import fs from 'node:fs'
import path from 'node:path'
import { carried } from '../../config/packages'
import { readManifests } from '../../scripts/services/manifests'
import { kits, services } from '../../server/modules.gen'
import { read, root } from './files'
import { reach } from './reach'

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
  const examples = [...kits, ...services].flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ examples: all }) => JSON.stringify(all).match(/[\u4e00-\u9fff]{6,}/g) ?? []),
  )
  expect(examples.length).toBeGreaterThan(0)
  const texts = services.flatMap(({ id }) => {
    const folder = path.join(root, 'src/services', id, 'texts')
    const chinese = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => /(^|-)zh\.ts$/.test(file)) : []
    return chinese.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  })
  const own = new Set(examples.filter((example) => !texts.some((text) => text.includes(example))))
  const leaked = scripts().filter(({ text }) => [...own].some((example) => text.includes(example)))
  expect(leaked.map(({ file }) => file)).toEqual([])
})

test('WeChat’s search finds pages that say the same to everybody, and nobody’s own', () => {
  const { rules } = JSON.parse(read('dist/weapp/sitemap.json')) as { rules: { action: string; page: string }[] }
  const mayFind = (page: string) => rules.find((rule) => rule.page === page || rule.page === '*')?.action === 'allow'
  expect(['pages/home/index', 'pages/guide/matter/index'].filter(mayFind)).toHaveLength(2)
  const own = readManifests()
    .filter(({ level }) => level !== 'none')
    .flatMap(({ id, pages }) => pages.map(({ name }) => `services/${id}/pages/${name}/index`))
  expect(own.length).toBeGreaterThan(0)
  const never = ['pages/identity/index', 'pages/mine/index', 'pages/mine/reads/index', 'pages/find/index']
  expect([...own, ...never].filter(mayFind)).toEqual([])
})

test('the one dynamic Function is Taro’s own', () => {
  const made = scripts().filter(({ text }) => /\beval\(|new Function\(/.test(text))
  expect(made.map(({ file }) => file).filter((file) => !['runtime.js', 'taro.js'].includes(file))).toEqual([])
})

/** Script of the dist → the files of src it was made of, as the build notes them. */
const modules = (): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(read('dist/weapp.modules.json')) as Record<string, string[]>

const subpackages = (): string[] => {
  const app = JSON.parse(read('dist/weapp/app.json')) as { subPackages: { root: string }[] }
  return app.subPackages.map(({ root: folder }) => folder)
}

/** What keeps a state: made when the module is loaded, not by a function that makes one for each who asks. */
const isStore = (file: string) => /\/store(\.ts$|\/)/.test(file) || /^(export )?const \w+ = create</m.test(read(file))

/** What a kit keeps by service travels with each service that uses it (docs/architecture.md). */
const isKeptByService = (file: string) => /^src\/kits\/[^/]+\/[a-z]+-store\.ts$/.test(file)

test('each store exists once, so that all pages share it', () => {
  const files = Object.values(modules()).flat()
  const stores = files.filter((file) => isStore(file) || file.startsWith('src/core/'))
  expect(stores).toContain('src/services/housing-fund/store/account.ts')
  const shared = stores.filter((file) => !isKeptByService(file) && !carried.test(`/${file}`))
  expect(shared.filter((file, index) => shared.indexOf(file) !== index)).toEqual([])
})

describe('a card brings what its service uses and what home shows, nothing else', () => {
  const parts = (files: readonly string[]) =>
    files.filter((file) => /^src\/(ui|kits|services)\/.*(?<!\.config)\.tsx?$/.test(file))
  const within = (folder?: string) =>
    Object.entries(modules())
      .filter(([script]) => subpackages().find((one) => script.startsWith(`${one}/`)) === folder)
      .flatMap(([, files]) => parts(files))
  const home = reach(['src/app.tsx', 'src/pages/home/index.tsx'])

  test('the main package', () => {
    expect(within()).toContain('src/ui/card.tsx')
    // Two services may share a kit's store, which must exist once
    const isShared = (file: string) => /^src\/kits\/[^/]+\/store(\.ts$|\/)/.test(file)
    expect(within().filter((file) => !home.has(file) && !isShared(file))).toEqual([])
  })

  const built = readManifests().filter(({ status }) => status !== 'retired')
  test.each(built.map(({ id }) => id))('the subpackage of %s', (id) => {
    const pages = built.find((one) => one.id === id)?.pages ?? []
    const used = reach(pages.map(({ name }) => `src/services/${id}/pages/${name}/index.tsx`))
    expect(within(`services/${id}`).filter((file) => !used.has(file) || home.has(file))).toEqual([])
  })
})

test('templates carry accessible names and roles', () => {
  const templates = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8')
  for (const attribute of ['aria-role', 'aria-label', 'aria-hidden']) expect(templates).toContain(`${attribute}=`)
})
