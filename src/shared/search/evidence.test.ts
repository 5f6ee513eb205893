import { evidenceOf } from './evidence'
import { SearchEngine } from './engine'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: 'bu补ka卡jin金ji积gong公shen身fen份zheng证正yin银hang行', traditional: '', speech })
const items = [
  { id: 'card', words: ['补身份证', '身份证丢了', '身份证和银行卡丢了'] },
  { id: 'fund', words: ['公积金', '公积金提取'] },
]
const of = (said: string, id = 'card') => {
  const { best } = new SearchEngine(
    items.filter((one) => one.id === id),
    tables,
  ).judge(said)
  return best?.evidence ?? { unknown: NaN, others: NaN, foreign: NaN }
}

test('all that was said is known', () => expect(of('身份证丢了')).toEqual({ unknown: 0, others: 0, foreign: 0 }))

test('what is heard alike is known', () => expect(of('身份正')).toEqual({ unknown: 0, others: 0, foreign: 0 }))

test('what no matter has counts by its characters, those that say nothing not at all', () => {
  expect(of('身份证龘齉').unknown).toBeCloseTo(2 / 4, 5)
  expect(of('身份证在我这里')).toEqual({ unknown: 0, others: 0, foreign: 0 })
})

test('what every errand has speaks neither for nor against', () =>
  expect(of('补身份证要什么材料')).toEqual({ unknown: 0, others: 0, foreign: 0 }))

test('what only another matter has is told apart', () => {
  const { best } = new SearchEngine(items, tables).judge('身份证丢了公积')
  expect(best?.id).toBe('card')
  expect(best?.evidence.others).toBeGreaterThan(0)
  expect(best?.evidence.unknown).toBe(0)
})

test('other business is foreign even where a word of the matter has it, unless its name does', () => {
  expect(of('银行卡丢了').foreign).toBe(1)
  const bank = [{ id: 'bank', words: ['办银行卡', '', ''] }]
  expect(new SearchEngine(bank, tables).judge('银行卡').best?.evidence.foreign).toBe(0)
})

test('nothing said is no evidence at all', () => {
  const asked = { worthOf: () => undefined, names: '', ...tables }
  expect(evidenceOf('', asked)).toEqual({ unknown: 0, others: 0, foreign: 0 })
  expect(evidenceOf('abc', asked)).toEqual({ unknown: 0, others: 0, foreign: 0 })
})
