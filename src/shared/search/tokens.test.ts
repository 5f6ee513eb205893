import { speech } from './speech'
import { tokensOf, type Kind, type Token } from './tokens'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: 'a阿ban办bao包hu户kou口lian恋xi西xian先zheng证', traditional: '', speech })
const of = (folded: string, side: 'said' | 'known' = 'said') => tokensOf(folded, tables, side)
const kindsOf = (folded: string, side?: 'said' | 'known') => {
  const counts: Partial<Record<Kind, number>> = {}
  for (const kind of of(folded, side).values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
const having = (folded: string, kind: Kind, side?: 'said' | 'known') =>
  [...of(folded, side)].filter(([, one]) => one === kind).map(([token]) => token)

test('characters count alone and in twos, and as they sound in twos', () => {
  expect(kindsOf('办户口')).toEqual({ one: 3, two: 2, sound: 2 })
  expect(kindsOf('办')).toEqual({ one: 1 })
  expect(kindsOf('')).toEqual({})
})

test('no two tokens are one: characters are from nought, sounds below it, initials below those', () => {
  const numbers = (kind: Kind, text = '阿阿办包户口证') => having(text, kind, 'known') as number[]
  expect(Math.min(...numbers('one'))).toBeGreaterThanOrEqual(0)
  expect(Math.min(...numbers('two'))).toBeGreaterThan(0x5200)
  expect(Math.max(...numbers('sound'))).toBeLessThan(0)
  expect(Math.min(...numbers('sound'))).toBeGreaterThanOrEqual(-0x400 * 0x400)
  expect(Math.max(...numbers('initials'))).toBeLessThan(-0x400 * 0x400)
  expect(having('口户', 'two')).not.toEqual(having('户口', 'two'))
  expect(having('口户', 'sound')).not.toEqual(having('户口', 'sound'))
})

test('letters that are syllables are heard as what they spell', () => {
  expect(having('hukou', 'spelt')).toEqual(having('户口', 'sound'))
  expect(having('户kou', 'spelt')).toEqual(having('户口', 'sound'))
  expect(kindsOf('hukou')).toEqual({ word: 1, spelt: 1 })
  expect(kindsOf('hukou', 'known')).toMatchObject({ word: 1, sound: 1 })
})

test('initials go in twos and threes, and each is a number', () => {
  const initials = having('hkbz', 'initials') as number[]
  expect(initials).toHaveLength(3 + 2)
  expect(initials.every(Number.isInteger)).toBe(true)
  expect(having('户口办证', 'initials', 'known').sort()).toEqual([...initials].sort())
  expect(having('hk', 'initials')).toHaveLength(1)
  expect(having('h', 'initials')).toEqual([])
})

test('letters that somebody typed may be initials where they are few and spell no more than a syllable', () => {
  expect(having('abcdefghij', 'initials')).toHaveLength(9 + 8)
  expect(having('abcdefghijk', 'initials')).toEqual([])
  // A syllable of three letters may be three initials; a longer one is meant as it is
  expect(having('ban', 'initials')).toHaveLength(2 + 1)
  expect(having('xian', 'initials')).toEqual([])
  expect(having('hukou', 'initials')).toEqual([])
  // In a word of the catalogue, letters that spell nothing are no initials of it
  expect(having('hkbz', 'initials', 'known')).toEqual([])
})

test('a character that nobody knows how to say parts what is heard', () => {
  expect(having('户龘口', 'sound')).toEqual([])
  expect(having('户龘口', 'initials', 'known')).toEqual([])
  expect(kindsOf('户龘口')).toEqual({ one: 3, two: 2 })
})

test('English words are taken by their stems, the commonest not at all', () => {
  const words = (text: string): Token[] => having(text, 'word')
  expect(words('registering')).toEqual(['register'])
  expect([words('registered'), words('registers'), words('register')]).toEqual(Array(3).fill(['register']))
  expect(words('passes')).toEqual(['pass'])
  expect(words('how do i get an id in the city')).toEqual(['id', 'city'])
  expect(words('sing5')).toEqual(['sing5'])
})

test('words alike are one word by what they mean, and are heard as they are', () => {
  expect(having('营业执照', 'one')).toEqual(having('执照', 'one'))
  expect(having('户籍', 'one')).toEqual(having('户口', 'one'))
  expect(having('户籍', 'sound')).not.toEqual(having('户口', 'sound'))
})
