import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const dist = path.join(root, 'dist/weapp')

interface Result {
  pages: string[]
  files: number
  quality: { name: string; success: boolean }[]
}

/** WeChat's own tools, as far as they run without an account: they stand in for WeChat DevTools, which is not here. */
function check(folder: string): Result {
  const out = execFileSync(process.execPath, [path.join(__dirname, 'check.cjs'), folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(/^RESULT (.*)$/m.exec(out)?.[1] ?? '') as Result
}

const made: string[] = []
afterAll(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true })))

/** A mini-program of one page, with these files in place of its own: what is tried costs the same however many services. */
function tiny(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-tiny-'))
  made.push(folder)
  const page = { 'a.js': 'Page({})', 'a.json': '{}', 'a.wxml': '<view>a</view>', 'a.wxss': '.a { color: red }' }
  const app = { 'app.js': 'App({})', 'app.json': '{"pages":["a"]}', 'app.wxss': '' }
  for (const [name, text] of Object.entries({ ...page, ...app, ...files }))
    fs.writeFileSync(path.join(folder, name), text)
  return folder
}

test("WeChat's compiler takes the build, and its quality check finds nothing but switches of an upload", () => {
  const { pages, quality } = check(dist)
  expect(pages).toContain('services/housing-fund/pages/account/index')
  const failed = quality.filter(({ success }) => !success).map(({ name }) => name)
  // compression is switched on in project.config.json at upload, which needs an account
  expect(failed.filter((name) => !name.endsWith('_COMPRESS_OPEN'))).toEqual([])
})

test('it takes a mini-program that is right', () => {
  expect(check(tiny()).pages).toEqual(['a'])
})

test.each([
  ['a script that does not parse', 'app.js', 'const = 1'],
  ['a page that is not there', 'app.json', '{"pages":["pages/nowhere/index"]}'],
  ['styles that do not parse', 'app.wxss', '.a { color: '],
])('it would have noticed %s', (_, file, broken) => {
  expect(() => check(tiny({ [file]: broken }))).toThrow()
})
