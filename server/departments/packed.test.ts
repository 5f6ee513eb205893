import fc from 'fast-check'
import { packed, unpacked } from './packed'

const seed = Number(process.env.SEED ?? Date.now() % 1e6)
const entry = { day: '2026-11-15', number: 1, kind: 'deposit', amount: 326400, isOpen: true }

test('a long list of things alike is little more than half as long, and comes back', () => {
  const entries = Array.from({ length: 100 }, (_, number) => ({
    ...entry,
    number,
    ...(number % 3 ? { month: '2026-11' } : {}),
  }))
  const text = JSON.stringify({ more: false, entries, none: [] })
  expect(packed(text).length).toBeLessThan(text.length * 0.6)
  expect(unpacked(packed(text))).toEqual(JSON.parse(text))
})

const name = fc.constantFrom('day', 'amount', '\u0000', '\u0000\u0000', '__proto__', 'count', 'each', 'some')
const row = fc.record({ day: fc.string(), amount: fc.integer(), month: fc.string() }, { requiredKeys: ['day'] })
const list = fc.array(row, { maxLength: 12 })
const dictionaryOf = (of: fc.Arbitrary<unknown>) => fc.dictionary(name, of, { maxKeys: 4, noNullPrototype: true })
const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), list)
const lists = fc.array(dictionaryOf(leaf), { maxLength: 10 })
const tree = fc.oneof(leaf, lists, dictionaryOf(fc.oneof(leaf, lists)))

test('whatever a department says comes back as it was', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify(value)
      expect(JSON.stringify(sorted(unpacked(packed(text))))).toBe(JSON.stringify(sorted(JSON.parse(text))))
    }),
    { seed, numRuns: 300 },
  )
})

/** With names in order, which JSON gives no meaning. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, one]) => [key, sorted(one)])
}

test('what is no JSON is no copy', () => expect(() => unpacked('<h1>')).toThrow(SyntaxError))
