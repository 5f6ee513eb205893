import { core } from './fold'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: '', traditional: '', speech })

test('nothing of how people talk is found in no words at all, nor in every one', () => {
  for (const source of [speech.elsewhere, speech.errand, speech.polite, speech.phrases])
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

const wordsIn = (name: 'elsewhere' | 'errand', text: string) => {
  const found: string[] = []
  tables.speech[name](text, (_, word) => found.push(word))
  return found
}

test('gossip and the business of others are elsewhere; what every errand has says nothing', () => {
  expect(['送什么好', '银行卡', '家里停水', '注册商标'].flatMap((said) => wordsIn('elsewhere', said))).toEqual([
    '送什么',
    '银行',
    '停水',
    '商标',
  ])
  expect(wordsIn('errand', '补证要什么材料')).toEqual(['补', '证', '什么', '材料'])
})

test('no list names a word twice, and none that is within another of it', () => {
  for (const list of [speech.elsewhere, speech.errand, speech.polite]) {
    const words = list.split('|')
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  }
  expect([...speech.idle].filter((one, at) => speech.idle.indexOf(one) !== at)).toEqual([])
  const elsewhere = speech.elsewhere.split('|')
  expect(elsewhere.filter((word) => elsewhere.some((other) => other !== word && word.includes(other)))).toEqual([])
})
