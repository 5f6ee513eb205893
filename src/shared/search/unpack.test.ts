import { charactersOf, pinyinTable, traditionalPairs } from '../../../scripts/search/tables'
import { pack, packText } from '../../../scripts/search/pack'
import { writing } from '../../../scripts/search/writing'
import { reading } from './digits'
import { ppm } from './ppm'
import { speech } from './speech'
import type { Tables } from './findable'
import { opened, tablesOf, unpack } from './unpack'

const items = [
  { id: 'card', words: ['补身份证', '身份证丢了', 'ID card'] },
  { id: 'fund', words: ['公积金', '公积金提取', ''] },
  { id: 'far', words: ['龘', '一'] },
  { id: 'bare', words: [] },
]

test('what the generator packs comes out of it as it went in', () => {
  const packed = pack(items)
  const { items: out, tables } = unpack(
    packed,
    items.map(({ id }) => id),
  )
  expect(out).toEqual(items)
  expect(packed.text).toMatch(/^[ -~]+$/)
  expect(tables.pinyin.syllables.filter((one) => !/^[a-z]{1,6}$/.test(one))).toEqual([])
  for (const name of ['polite', 'phrases'] as const) expect(tables.speech[name].source).toBe(speech[name])
  expect(tables.speech.idle).toBe(speech.idle)
  expect(tables.speech.alike('身份证遗失')).toBe('身份证丢')
})

test('a text of its own comes out as it went in, in fewer bytes', () => {
  const answer = 'id-card\t本人去派出所，20 天内拿新证\t免费\t20 天\nhukou\t带户口本去派出所\t免费\t当场'.repeat(2)
  const packed = packText(answer)
  expect(opened(packed)[0]).toBe(answer)
  expect(packed.text.length).toBeLessThan(Buffer.byteLength(answer))
  expect(opened(packText(''))[0]).toBe('')
})

test('every character of a word is heard, a character of two sounds in both; what came twice has its traditional form', () => {
  const words = items.flatMap((item) => item.words)
  const { tables } = unpack(pack(items), [])
  const used = charactersOf(words)
  const all = tablesOf({ pinyin: pinyinTable(used), traditional: traditionalPairs(used), speech })
  const heard = (of: Tables, one: string) => of.pinyin.all(one).map((syllable) => of.pinyin.syllables[syllable])
  expect(used.map((one) => heard(tables, one))).toEqual(used.map((one) => heard(all, one)))
  expect(heard(tables, '了')).toEqual(['le', 'liao'])
  expect([tables.traditional.get('證'), all.traditional.get('補'), tables.traditional.get('補')]).toEqual([
    '证',
    '补',
    undefined,
  ])
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
