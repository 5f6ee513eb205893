import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inputsOf, noteLookedAt, unchangedSince } from './looked-at'

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-looks-'))
afterAll(() => fs.rmSync(base, { recursive: true }))

const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(base, file)), { recursive: true })
  fs.writeFileSync(path.join(base, file), text)
}

const [one, two, page] = ['src/services/one', 'src/services/two', 'src/pages/home'] as const
const folders = [one, two, page]
const changed = () => {
  const unchanged = unchangedSince(inputsOf(folders, base), base)
  return folders.filter((folder) => !(folder in unchanged))
}

beforeEach(() => {
  for (const folder of folders) write(`${folder}/index.tsx`, folder)
  write('src/ui/card.tsx', 'card')
  noteLookedAt(inputsOf(folders, base), base)
})

test('nothing has changed: nothing is looked at again', () => {
  expect(changed()).toEqual([])
})

test.each([
  ['src/services/one/pages/list.tsx', [one]],
  ['src/services/one/tests/looks.ts', [one]],
  ['src/services/one/service.json', folders],
  ['src/ui/card.tsx', folders],
  ['src/pages/home/index.tsx', folders],
  ['tests/browser/harness/looks.ts', folders],
  ['src/services/one/rules.test.ts', []],
  ['docs/glossary.md', []],
])('%s is another: %j are', (file, expected) => {
  write(file, 'another')
  expect(changed()).toEqual(expected)
})

test('what is new, and what follows from a file that is gone, is looked at', () => {
  expect(Object.keys(unchangedSince(inputsOf([...folders, 'src/services/three'], base), base))).toEqual(folders)
  fs.rmSync(path.join(base, 'src/services/two/index.tsx'))
  expect(changed()).toEqual([two])
})

test('the pictures are gone: all are looked at', () => {
  fs.rmSync(path.join(base, 'dist'), { recursive: true })
  expect(changed()).toEqual(folders)
})
