import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { readManifests } from '../../scripts/services/manifests'
import { everReleased, pageFaults } from '../contracts/ever-released'
import { files, read, root, sources } from './files'

const lines = (file: string) => read(file).split('\n').length

test('no file is over 300 lines', () => {
  const long = sources().filter((file) => lines(file) > 300)
  expect(long).toEqual([])
})

test('most files are under 150 lines: nine in ten', () => {
  const counts = sources()
    .filter((file) => /\.tsx?$/.test(file))
    .map(lines)
    .sort((a, b) => a - b)
  expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThan(150)
})

test('every service folder has a valid manifest of its own name', () => {
  const folders = fs.readdirSync(path.join(root, 'src/services'))
  expect(readManifests().map(({ id }) => id)).toEqual(folders.sort())
})

test('every service says in a README where its facts come from', () => {
  for (const { id } of readManifests()) expect(files()).toContain(`src/services/${id}/README.md`)
})

test('generated files follow from the manifests', () => {
  // prettier loads itself by import(), which jest's realm has not
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  expect(() => execFileSync(process.execPath, [tsx, 'scripts/services.ts', 'check'], { cwd: root })).not.toThrow()
})

test('a public path never goes away: every page ever released is served or redirected, and noted', () => {
  expect(readManifests().flatMap(pageFaults)).toEqual([])
})

test('what was ever released has its folder, if only to say where to go', () => {
  const isThere = (id: string) => ['services', 'kits'].some((kind) => fs.existsSync(path.join(root, 'src', kind, id)))
  expect(everReleased()).toContain('housing-fund')
  expect(everReleased().filter((id) => !isThere(id))).toEqual([])
})

/** Names that a module gives. */
const given = (text: string) =>
  [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name]) => name).sort()

test('a file and its twin for the web give the same names', () => {
  const twins = files().filter((file) => /^src\/.*\.h5\.tsx?$/.test(file) && !/\.gen\./.test(file))
  expect(twins.length).toBeGreaterThan(5)
  const pairs = twins.map((web) => [
    web,
    files().find((file) => file.replace(/\.tsx?$/, '') === web.replace(/\.h5\.tsx?$/, '')),
  ])
  const apart = pairs.filter(([web = '', own]) => !own || given(read(web)).join() !== given(read(own)).join())
  expect(apart).toEqual([])
})

test('files are named in kebab-case', () => {
  const odd = files().filter(
    (file) =>
      /^(src|server|mock|tests|bench|scripts|config)\//.test(file) &&
      /[A-Z_ ]/.test(path.basename(file).replace(/^README.*|^\d{4}_[a-z_]+\.sql$|^_.*/, '')),
  )
  expect(odd).toEqual([])
})

test('React is 18: Taro 4.2 chooses its renderer by that, and refuses 19', () => {
  const { version } = JSON.parse(read('node_modules/react/package.json')) as { version: string }
  expect(version).toMatch(/^18\./)
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
})

test('the top level holds folders and settings of tools, and nothing that strayed in', () => {
  const top = new Set(files().map((file) => file.replace(/\/.*/, '/')))
  const known =
    /^(\.ci|bench|config|docs|mock|scripts|server|src|tests)\/$|^\.|^(README|CONTRIBUTING|SECURITY)[.\w-]*\.md$|^LICENSE$|^[a-z-]+(\.[a-z]+)?\.(json|config\.m?js)$/
  expect([...top].filter((name) => !known.test(name))).toEqual([])
})
