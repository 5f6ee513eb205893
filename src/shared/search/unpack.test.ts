import { charactersOf, pinyinTable, traditionalPairs } from '../../../scripts/search/tables'
import { pack } from '../../../scripts/search/pack'
import { writing } from '../../../scripts/search/writing'
import { reading } from './digits'
import { ppm } from './ppm'
import { speech } from './speech'
import { unpack } from './unpack'

const items = [
  { id: 'card', words: ['补身份证', '身份证丢了', 'ID card'] },
  { id: 'fund', words: ['公积金', '公积金提取', ''] },
  { id: 'far', words: ['龘', '一'] },
  { id: 'bare', words: [] },
]

test('what the generator packs comes out of it as it went in', () => {
  const packed = pack(items)
  const { items: out, tables } = unpack(packed)
  expect(out).toEqual(items)
  expect(packed.text).toMatch(/^[ -~]+$/)
  const used = charactersOf([JSON.stringify([items, speech])])
  const pinyin = pinyinTable(used)
  const syllables = new Map<string, string>()
  for (const [, syllable = '', characters = ''] of pinyin.matchAll(/([a-z]+)([^a-z]*)/g))
    for (const one of characters) syllables.set(one, syllable)
  const heard = (one: string) => tables.pinyin.syllables[tables.pinyin.of(one) ?? -1]
  expect(used.filter((one) => !tables.traditional.has(one)).map(heard)).toEqual(
    used.filter((one) => !tables.traditional.has(one)).map((one) => syllables.get(one)),
  )
  const pairs = [...traditionalPairs(used)]
  const kept = pairs.filter((_, at) => at % 2 === 0).map((form, at) => [form, pairs[2 * at + 1]])
  expect([...tables.traditional].sort()).toEqual(kept.sort())
  expect(tables.pinyin.syllables.filter((one) => !/^[a-z]{1,6}$/.test(one))).toEqual([])
  for (const name of ['elsewhere', 'errand', 'phrases'] as const) expect(tables.speech[name].source).toBe(speech[name])
  expect(tables.speech.alike('身份证遗失')).toBe('身份证丢')
})

const line = '身份证丢了补身份证\n'
const text = `${line.repeat(6)}公积金提取\n户口\n公积金\n`
const alphabet = [...new Set(text)].sort().join('')
const written = (one: string, of: string) => {
  const { coder, digits } = writing(one, of)
  ppm(of, one.length, coder)
  return digits()
}

test('a text is read as it was written, whatever its alphabet and length', () => {
  const wide = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
  const long = `${wide}\n${wide.slice(0, 150).split('').join('一')}\n`
  for (const one of [text, '', '\n', long]) {
    const of = [...new Set(one)].join('')
    expect(ppm(of, one.length, reading(written(one, of)))).toBe(one)
  }
})

/** How much a text takes, in bits. */
const bitsOf = (one: string) => {
  const of = [...new Set(one)].sort().join('')
  let bits = 0
  const take = (_: number, size: number, total: number) => void (bits += Math.log2(total / size))
  ppm(of, one.length, { coming: (place) => of.indexOf(one.charAt(place)), at: () => NaN, take })
  return bits
}

test('what was said before costs little to say again, and a character that was never foretold costs most', () => {
  const once = bitsOf(line)
  expect(bitsOf(line.repeat(20)) - once).toBeLessThan(3 * once)
  expect(bitsOf('一二三四五六七八')).toBeGreaterThanOrEqual(8 * 3)
})

// The packed catalogue is bytes on every phone: more bits than these are a loss, fewer may stand here
test('what a text takes is what it took', () => {
  const mixed = `${text}${alphabet.repeat(3)}${[...'补身份证公积金户口'].sort().join('\n')}`
  const wide = Array.from({ length: 200 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}一`).join('')
  expect([bitsOf(text), bitsOf(mixed), bitsOf(wide + text)].map((bits) => bits.toFixed(2))).toEqual([
    '141.61',
    '298.53',
    '2289.32',
  ])
})
