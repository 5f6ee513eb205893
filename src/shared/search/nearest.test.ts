import fc from 'fast-check'
import { nearest } from './nearest'

test('the highest come first, of equals the first, and nothing that has no score', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const sorted = all
        .map((score, place) => ({ score, place }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .map(({ place }) => place)
      expect(nearest(Float64Array.from(all), most)).toEqual(sorted.slice(0, most))
    }),
  )
})

test('of many a handful is kept', () => {
  expect(nearest(Float64Array.from([1, 5, 3, 5, 0, 2, 4]), 3)).toEqual([1, 3, 6])
  expect(nearest(Float64Array.from([]), 3)).toEqual([])
})
