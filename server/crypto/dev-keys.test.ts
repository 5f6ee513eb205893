import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeOnce } from '../files'
import { keysFor } from './dev-keys'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-keys-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const lengthOf = (key = '') => Buffer.from(key, 'base64').length

test('a machine without keys makes its own once, and only its owner reads them', () => {
  const data = path.join(folder, 'new/.data')
  const made = keysFor(undefined, undefined, data)
  const [id, key] = made.fieldKeys.split(':')
  expect([id, lengthOf(key), lengthOf(made.indexKey)]).toEqual(['local', 32, 32])
  expect(made.indexKey).not.toBe(key)
  expect(keysFor(undefined, undefined, data)).toEqual(made)
  expect(fs.statSync(path.join(data, 'keys.json')).mode & 0o777).toBe(0o600)
  expect(keysFor(undefined, undefined, path.join(folder, 'other')).indexKey).not.toBe(made.indexKey)
})

test('keys that are given are taken, and nothing is kept', () => {
  expect(keysFor('k:a', 'b', folder)).toEqual({ fieldKeys: 'k:a', indexKey: 'b' })
  expect(fs.readdirSync(folder)).toEqual([])
})

test.each([
  ['k:a', undefined],
  [undefined, 'b'],
])('one without the other is refused: %s, %s', (fieldKeys, indexKey) => {
  expect(() => keysFor(fieldKeys, indexKey, folder)).toThrow('FIELD_KEYS and INDEX_KEY go together')
})

test.each([
  '',
  ' ',
  '{',
  'null',
  '{"fieldKeys":"local:c2VjcmV0"',
  '{"fieldKeys":"","indexKey":""}',
  '{"indexKey":"x"}',
])('kept keys "%s" are broken, not absent: none are made, and it says what to do', (text) => {
  const file = path.join(folder, 'keys.json')
  fs.writeFileSync(file, text)
  expect(() => keysFor(undefined, undefined, folder)).toThrow(
    new RegExp(`keys\\.json is (empty|broken): put back a copy of it, or delete ${folder}`),
  )
  expect(() => keysFor(undefined, undefined, folder)).not.toThrow('c2VjcmV0')
  expect(fs.readFileSync(file, 'utf8')).toBe(text)
})

test('keys that cannot be read are not made anew', () => {
  fs.mkdirSync(path.join(folder, 'keys.json'))
  expect(() => keysFor(undefined, undefined, folder)).toThrow('keys.json cannot be read (EISDIR): put back')
})

test('nothing is left beside the keys, and what is there is not written over', () => {
  keysFor(undefined, undefined, folder)
  expect(fs.readdirSync(folder)).toEqual(['keys.json'])
  expect(writeOnce(path.join(folder, 'keys.json'), 'other')).toBe(false)
  expect(fs.readdirSync(folder)).toEqual(['keys.json'])
})
