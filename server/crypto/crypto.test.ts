import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { BlindIndex } from './blind-index'
import { KeyRing } from './key-ring'

const key = () => randomBytes(32).toString('base64')
const [older, newer] = [key(), key()]
const ring = new KeyRing(`k1:${older}`)

test('what goes in comes out, rare characters too', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => ring.decrypt(ring.encrypt(text, 'a'), 'a') === text))
  expect(ring.decrypt(ring.encrypt('𠮷䶮', 'a'), 'a')).toBe('𠮷䶮')
})

test('equal values look different', () => {
  expect(ring.encrypt('张三', 'a')).not.toEqual(ring.encrypt('张三', 'a'))
})

test('a value that was changed, or moved to another row, does not open', () => {
  const stored = ring.encrypt('990101199001011234', 'people.id_number:1')
  expect(() => ring.decrypt(stored, 'people.id_number:2')).toThrow()
  for (let at = 3; at < stored.length; at++) {
    const changed = Buffer.from(stored)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => ring.decrypt(changed, 'people.id_number:1')).toThrow()
  }
})

test('a new key in front encrypts, the old one still opens; without it nothing does', () => {
  const stored = ring.encrypt('kept', 'a')
  const rotated = new KeyRing(`k2:${newer},k1:${older}`)
  expect(rotated.decrypt(stored, 'a')).toBe('kept')
  expect(rotated.isCurrent(stored)).toBe(false)
  expect(rotated.isCurrent(rotated.encrypt('kept', 'a'))).toBe(true)
  expect(() => new KeyRing(`k2:${newer}`).decrypt(stored, 'a')).toThrow('no key "k1"')
})

test('wrong keys are refused at start', () => {
  for (const text of [
    '',
    'k1',
    `_k1:${key()}`,
    `k1_:${key()}`,
    `${'k'.repeat(21)}:${key()}`,
    `k1:${key().slice(0, 20)}`,
    `:${key()}`,
  ])
    expect(() => new KeyRing(text)).toThrow('FIELD_KEYS')
  expect(() => new BlindIndex('c2hvcnQ=')).toThrow('INDEX_KEY')
})

test('the blind index depends on value, kind and key', () => {
  const [one, other] = [new BlindIndex(older), new BlindIndex(newer)]
  expect(one.of('id', 'x')).toEqual(one.of('id', 'x'))
  const all = [one.of('id', 'x'), one.of('id', 'y'), one.of('openid', 'x'), other.of('id', 'x')].map((b) =>
    b.toString('hex'),
  )
  expect(new Set(all).size).toBe(4)
})
