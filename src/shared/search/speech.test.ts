import { core } from './fold'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: '', traditional: '', speech })

test('nothing of how people talk is found in no words at all, nor in every one', () => {
  for (const source of [speech.elsewhere, speech.errand, speech.phrases])
    for (const said of ['', '某']) expect(new RegExp(source).test(said)).toBe(false)
})

test('each word of a group means its first word, and no group stands for nothing', () => {
  expect(speech.alike.length).toBeGreaterThan(30)
  for (const group of speech.alike) {
    const [one = '', ...rest] = group.split('=')
    expect([group, rest.length, one.length > 0]).toEqual([group, 1, true])
    const plain = (rest[0] ?? '').split('|').filter((word) => /^[\p{L} ]+$/u.test(word))
    for (const word of plain) expect([word, tables.speech.alike(word)]).toEqual([word, one])
  }
})

test.each([
  ['请问怎么办理公积金提取', '公积金提取'],
  ['你好我想问一下户口', '户口'],
  ['请问', '请问'],
])('of “%s” %s is compared', (said, wanted) => expect(core(said, tables.speech)).toBe(wanted))

test('gossip is elsewhere, an errand is one', () => {
  expect(['什么礼物好', '看电影'].every((said) => new RegExp(speech.elsewhere).test(said))).toBe(true)
  expect(['补证', '在哪预约'].every((said) => new RegExp(speech.errand).test(said))).toBe(true)
})
