import fc from 'fast-check'
import type { Found } from '../../shared/search/engine'
import { nearer } from './nearer'

const found = (id: string, score: number, word = 0.5, said = 0.5): Found => ({
  id,
  score,
  word: id,
  shares: [word, said, said],
})
const ids = (...all: Parameters<typeof nearer>) => nearer(...all).map(({ id, near }) => (near ? `${id} ${near}` : id))

test('of two that fit alike, the one of this place comes first, and says why', () => {
  const hits = [found('pension', 1), found('vaccination', 0.95)]
  expect(ids(hits, { place: ['vaccination'], recent: [] })).toEqual(['vaccination place', 'pension'])
  expect(ids(hits, { place: [], recent: ['vaccination'] })).toEqual(['vaccination recent', 'pension'])
})

test('what was first anyway gives no other reason', () => {
  expect(ids([found('a', 1), found('b', 0.2)], { place: ['a'], recent: [] })).toEqual(['a', 'b'])
})

test('a weak match stays below, however near', () => {
  expect(ids([found('a', 1), found('b', 0.8)], { place: ['b'], recent: ['b'] })).toEqual(['a', 'b'])
})

test('nothing near: the very order of the words', () => {
  const hits = [found('a', 3), found('b', 2), found('c', 2)]
  expect(nearer(hits, { place: [], recent: [] })).toEqual(hits)
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const hit = fc.record({
  score: fc.double({ min: 0, max: 4, noNaN: true }),
  exact: fc.boolean(),
  near: fc.boolean(),
  said: share,
})

test('never over an exact match, never over one a tenth better, and nobody is lost', () => {
  const check = fc.property(fc.array(hit, { maxLength: 8 }), (drawn) => {
    const best = [...drawn].sort((a, b) => b.score - a.score)
    const before = best.map(({ score, exact, said }, at) =>
      found(String(at), score, exact ? 1 : said * 0.9, exact ? 1 : said),
    )
    const after = nearer(before, { place: best.flatMap(({ near }, at) => (near ? [String(at)] : [])), recent: [] })
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
    after.forEach(({ id: high }, at) => {
      for (const { id: low } of after.slice(at + 1)) {
        const [rose, passed] = [best[Number(high)]!, best[Number(low)]!]
        if (Number(high) < Number(low)) continue
        expect(rose.near).toBe(true)
        expect(rose.score * 1.1 + 1e-9).toBeGreaterThanOrEqual(passed.score)
        expect(passed.exact && !rose.exact && passed.score > rose.score).toBe(false)
      }
    })
  })
  fc.assert(check)
})
