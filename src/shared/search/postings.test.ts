import { knownWords } from './known-words'
import { massesOf, massOf } from './masses'
import { postingsOf } from './postings'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: '', traditional: '', speech })
const how = { saturation: 2, length: 0.5 }
const HAN = 0x3400
const made = (...items: (readonly string[])[]) => {
  const known = knownWords(
    items.map((words, at) => ({ id: `i-${at}`, words })),
    tables,
  )
  const postings = postingsOf(known, how)
  const number = (character: string) => known.tokens.get(character.charCodeAt(0) - HAN) ?? NaN
  /** Items that have a character, with what it weighs in each. */
  const rows = (character: string) => {
    const [from, to] = [postings.starts[number(character)], postings.starts[number(character) + 1]]
    return [...postings.items.subarray(from, to)].map(
      (item, at) => [item, postings.impacts[(from ?? 0) + at] ?? NaN] as const,
    )
  }
  const worth = (character: string) => postings.worths[number(character)] ?? NaN
  return { known, postings, rows, worth, number }
}

test('of each character the items that have it, in order, each once', () => {
  const { rows, postings } = made(['公积金', '公积'], ['金户'], ['户公公'])
  const items = (character: string) => rows(character).map(([item]) => item)
  expect([items('公'), items('积'), items('金'), items('户')]).toEqual([[0, 2], [0], [0, 1], [1, 2]])
  expect(postings.items).toHaveLength(postings.impacts.length)
})

test('what few items have says more: as BM25 has it, and most what none has', () => {
  const { worth, postings } = made(['公'], ['公积'], ['公金'])
  const idf = (having: number) => Math.log(1 + (3 - having + 0.5) / (having + 0.5))
  expect(worth('公')).toBeCloseTo(idf(3), 5)
  expect(worth('积')).toBeCloseTo(idf(1), 5)
  expect(postings.unknown).toBeCloseTo(idf(0), 5)
})

test('the more of an item’s words have it the more it weighs, ever less so; in a long item it weighs less', () => {
  const { rows } = made(
    ['公一', '公二', '公三', '丁'],
    ['公四', '公五', '丁', '丁'],
    ['公六', '丁', '丁丁', '丁'],
    ['公', '七'],
  )
  const [three = 0, two = 0, one = 0, short = 0] = rows('公').map(([, impact]) => impact)
  expect(three - two).toBeGreaterThan(0)
  expect(two - one).toBeGreaterThan(three - two)
  expect(short).toBeGreaterThan(one)
  expect(three).toBeLessThan(1 + how.saturation)
})

test('an item as long as usual has just its share, one much longer counts as four of them', () => {
  const even = made(['公积'], ['户口'])
  expect(even.rows('公')).toEqual([[0, expect.closeTo(1, 5)]])
  const bare = Array.from({ length: 200 }, (_, at) => [String.fromCharCode(0x5000 + at)])
  const impact = (words: readonly string[]) => made(words, ...bare).rows('公')[0]?.[1] ?? 0
  const long = (count: number) => impact(['公', ...Array.from({ length: count }, () => '丁丁丁丁丁')])
  expect(long(40)).toBeCloseTo((1 + how.saturation) / (1 + how.saturation * (1 - how.length + how.length * 4)), 5)
  expect(long(20)).toBeCloseTo(long(40), 5)
})

test('of nothing there is nothing', () => {
  const { postings } = made()
  expect([postings.items.length, [...postings.starts], Number.isFinite(postings.unknown)]).toEqual([0, [0], true])
})

test('a word weighs what its tokens are worth, by kind, and as much of it as the kinds that were said', () => {
  const { known, postings, worth } = made(['公积金'], ['户口', '公 id'])
  const masses = massesOf(known, postings.worths)
  const ones = massOf(masses, 0, [1, 0, 0, 0, 0])
  expect(ones).toBeCloseTo(worth('公') + worth('积') + worth('金'), 4)
  const twos = massOf(masses, 0, [0, 1, 0, 0, 0])
  expect(twos).toBeGreaterThan(0)
  expect(massOf(masses, 0, [2, 3, 0, 0, 0])).toBeCloseTo(2 * ones + 3 * twos, 4)
  expect(massOf(masses, 2, [1, 0, 0, 0, 0])).toBeCloseTo(worth('公'), 4)
  expect(massOf(masses, 2, [0, 0, 0, 0, 1])).toBeGreaterThan(0)
  expect(massOf(masses, 0, [])).toBe(0)
})
