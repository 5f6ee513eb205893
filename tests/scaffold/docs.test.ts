import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { names, others, settingOf, type Name } from '../../server/config/schema'
import { signature } from '../../server/departments/call'
import { readManifests } from '../../scripts/services/manifests'
import { files, read, root } from '../architecture/files'

const pages = files().filter((file) => file.endsWith('.md'))
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')

/** `## The signature` → `the-signature`, as the code host makes anchors. */
const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  )

const targets = (file: string) =>
  [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

const isBroken = (file: string, target: string): boolean => {
  const [name = '', anchor] = target.split('#')
  const linked = name ? path.join(path.dirname(file), name) : file
  if (!fs.existsSync(path.join(root, linked))) return true
  return anchor !== undefined && !anchorsOf(linked).includes(anchor)
}

test('every link to a file or a heading arrives', () => {
  expect(pages.length).toBeGreaterThan(20)
  const links = pages.flatMap((file) => targets(file).map((target) => ({ file, target })))
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter(({ file, target }) => isBroken(file, target))).toEqual([])
})

test('every npm script that the docs name is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = pages.flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, script = '']) => ({ file, script })),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([])
})

test('every npm script runs a file that is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const started = Object.values(scripts).flatMap((script) => script.match(/\S+\.ts\b/g) ?? [])
  expect(started.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
})

test('every file that the docs name is there: from the root, or from a service’s or a kit’s folder', () => {
  const folders = /^(src|server|mock|config|scripts|tests|bench|docs)\/[a-z0-9./_-]+\.\w+$/i
  const modules = ['src/services', 'src/kits'].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
  )
  const models = ['', ...modules]
  const isThere = (name: string) => models.some((model) => fs.existsSync(path.join(root, model, name)))
  const named = pages.flatMap((file) =>
    [...read(file).matchAll(/`([^`\n]+)`/g)]
      .map(([, name = '']) => ({ file, name }))
      .filter(({ name }) => folders.test(name)),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(({ name }) => !name.includes('NNNN') && !isThere(name))).toEqual([])
})

test('docs/deploy.md has every setting of the server, with its default and whether production needs it', () => {
  const table =
    /^\| Variable +\| Default[^\n]*\n\|[ -|]+\n((?:\|.*\n)+)/m.exec(
      read('docs/deploy.md').split('## Run')[1] ?? '',
    )?.[1] ?? ''
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    )
  const star = (name: Name) => (settingOf(name).needed ? ' *' : '')
  expect(rows).toEqual(names.map((name) => [`\`${name}\`${star(name)}`, settingOf(name).usually]))
})

test('docs/deploy.md names the secrets that may come from files', () => {
  const said = /\*\*Secrets from files\.\*\*([^.]*)may each/.exec(read('docs/deploy.md'))?.[1] ?? ''
  const named = [...said.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name)
  expect(named).toEqual(names.filter((name) => settingOf(name).secret))
})

test('docs/deploy.md explains every variable the build reads, and the schema knows it', () => {
  const found = new Set([...read('config/index.ts').matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name))
  // Set by Taro, by npm, or by scripts/lib/build.ts for a build of its own
  const inner = ['TARO_ENV', 'JINBAN_OUT', 'JINBAN_WHOLE', 'JINBAN_ONLY', 'JINBAN_SOURCE', 'JINBAN_CATALOGUE']
  const said = read('docs/deploy.md')
  expect(found.size).toBeGreaterThan(3)
  expect([...found].filter((name) => !inner.includes(name) && !said.includes(`\`${name}\``))).toEqual([])
  expect([...found].filter((name) => !others.includes(name))).toEqual([])
})

test('only the schema and those it names read the environment', () => {
  const files = fs
    .readdirSync(path.join(root, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(file))
  const readers = files.filter((file) => /process\.env\b/.test(read(`server/${file}`)))
  expect(readers.sort()).toEqual(['config.ts', 'database/embedded/run.ts', 'operator-command.ts'])
})

test('every door of the threat model names a test that is there', () => {
  const rows = (read('docs/threat-model.md').split('## Doors')[1]?.split('## What is left')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
    .slice(1)
    .map((line) => line.split('|')[3] ?? '')
  expect(rows.length).toBeGreaterThan(10)
  for (const shown of rows) {
    const tests = [...shown.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file)
    expect([shown, tests.length > 0, tests.filter((file) => !fs.existsSync(path.join(root, file)))]).toEqual([
      shown,
      true,
      [],
    ])
  }
})

test('the worked example of a signature is what the server sends', () => {
  const said = read('docs/deploy.md')
  const body = /^\{"name":.*\}$/m.exec(said)?.[0] ?? ''
  const [, key = '', url = '', time = '', nonce = ''] =
    /With key `(.+?)`, path `(.+?)`, timestamp `(\d+)`, nonce `([0-9a-f]{32})`/.exec(said) ?? []
  expect(said).toContain(`\`${createHash('sha256').update(body).digest('hex')}\``)
  expect(said).toContain(`\n${signature(key, url, time, nonce, body)}\n`)
})

test.each(['README.md', 'README.zh-CN.md'])('%s names every service that is released', (readme) => {
  const released = readManifests().filter(({ status }) => status === 'released')
  const unnamed = released.filter(({ title }) => !read(readme).includes(title.zh)).map(({ id }) => id)
  expect(unnamed).toEqual([])
})
