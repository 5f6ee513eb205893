import { itemTexts } from '../../server/catalogue/texts'
import { catalogue } from '../../server/error-catalogue'
import * as modules from '../../server/modules.gen'
import { readManifests } from '../../scripts/services/manifests'
import { files, read } from './files'
import { bannedWords, faultsOf, HAN, longestSentence, saidIn } from './said'

const banned = bannedWords(read('tests/texts.banned.txt'))
const TEXTS = /^(src|server)\/(.*\/)?(texts|errors|error-texts|message-templates)(\.ts|\/[^/]+\.ts)$/

const told = (file: string) =>
  saidIn(read(file), file)
    .map(({ text, line }) => ({ where: `${file}:${line}`, text }))
    .filter(({ text }) => HAN.test(text) || /[a-z] [a-z]/.test(text))

const wrong = (said: readonly { where: string; text: string }[]) =>
  said.flatMap(({ where, text }) => faultsOf(text, banned).map((fault) => `${where} ${fault}: ${text}`))

describe('the rule itself', () => {
  test.each([
    ['您的材料不符合要求，请补正', ['请', '您', '补正']],
    ['挂好了！', ['exclamation mark']],
    ['申请已经交了', []],
    ['11月存了1,536元', ['no space between Han and numeral']],
    ['11 月存了 1,536 元，2026年11月16日到账', []],
    ['可以多付首付也可以搭一笔商业贷款银行窗口一起办还可以再等几个月看看', ['over 30 characters']],
  ])('%s', (text, faults) => {
    expect(faultsOf(text, banned)).toEqual(faults)
  })

  test('finds what is said, with a mark for each value', () => {
    const source = "import x from '公'\nexport const t = { a: '余额', b: (n: number) => `存了 ${n} 元。共 ${n}` }"
    expect(saidIn(source, 'texts.ts').map(({ text }) => text)).toEqual(['余额', '存了 … 元。共 …'])
    expect(longestSentence('存了 … 元。共两笔')).toBe(3)
  })
})

test('texts, errors and messages are in the language of residents', () => {
  const said = files()
    .filter((file) => TEXTS.test(file))
    .flatMap(told)
  expect(said.length).toBeGreaterThan(100)
  expect(wrong(said)).toEqual([])
  // A button names its result
  expect(said.filter(({ text }) => text === '去办')).toEqual([])
})

test('so are the manifests', () => {
  const said = readManifests().flatMap(({ id, title, promise, cost, time, needs, next, pages }) =>
    [title, promise, cost, time, ...needs, ...next.map((one) => one.title), ...pages.map((page) => page.title)]
      .flatMap(({ zh, en }) => [zh, en])
      .map((text) => ({ where: `src/services/${id}/service.json`, text })),
  )
  expect(wrong(said)).toEqual([])
})

test('screens say nothing of their own: every sentence is in a texts file, in both languages', () => {
  const own = files()
    .filter((file) => /^src\/.*\.tsx$/.test(file) && !file.startsWith('src/pages/gallery/'))
    .flatMap(told)
    // A language is named in itself, whichever is in use
    .filter(({ text }) => HAN.test(text) && text !== '中文')
  expect(own).toEqual([])
})

/** Of a texts file with both languages, what stands after its English begins; the whole of an English one. */
const english = (file: string): { where: string; text: string }[] => {
  const source = read(file)
  const begins = /\/en\.ts$/.test(file) ? 0 : source.search(/^(export )?const en\b/m)
  if (begins < 0) return []
  const line = source.slice(0, begins).split('\n').length
  return saidIn(source, file)
    .filter((one) => one.line >= line)
    .map(({ text, line: at }) => ({ where: `${file}:${at}`, text }))
}
const poor = read('tests/texts.banned.en.txt')
  .split('\n')
  .filter((phrase) => phrase && !phrase.startsWith('#'))

const faultsOfEnglish = ({ where, text }: { where: string; text: string }): string[] => [
  ...(HAN.test(text) || /[，。；：！？（）’“”]/.test(text) ? [`${where} Chinese: ${text}`] : []),
  ...poor.filter((phrase) => text.toLowerCase().includes(phrase)).map((phrase) => `${where} ${phrase}: ${text}`),
]

/** Every text that stands beside its twin in data, however deep: `{ zh, en }`, also where the twins are many texts. */
const twinsIn = (data: unknown, where: string): { where: string; text: string }[] => {
  if (typeof data !== 'object' || data === null) return []
  const own = 'zh' in data && 'en' in data ? textsIn(data.en).map((text) => ({ where, text })) : []
  return [...own, ...Object.entries(data).flatMap(([key, value]) => twinsIn(value, `${where} ${key}`))]
}
const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}

test('the English twin is English: no Chinese character, no comma of full width, nor an apostrophe or quote that a Chinese font widens, no phrase that no native would use', () => {
  const said = files()
    .filter((file) => TEXTS.test(file) && file.startsWith('src/'))
    .flatMap(english)
    // A language is named in itself; a pattern is not said
    .filter(({ text }) => !['中文', '语言 Language'].includes(text))
  expect(said.length).toBeGreaterThan(300)
  expect(said.flatMap(faultsOfEnglish)).toEqual([])
})

test('so is what the server says, and what cities, manifests and figures say', () => {
  const errors = [
    catalogue,
    ...[...modules.kits, ...modules.services].map((one) => ('errors' in one ? one.errors : {})),
  ]
  const data = files().filter((file) => /^(src|config|server)\/.*\.json$/.test(file) && !file.endsWith('.schema.json'))
  const said = [
    ...errors.flatMap((one) => twinsIn(one, 'errors')),
    ...twinsIn(itemTexts, 'server/catalogue/texts.ts'),
    ...data.flatMap((file) => twinsIn(JSON.parse(read(file)), file)),
  ]
  expect(said.length).toBeGreaterThan(500)
  expect(said.flatMap(faultsOfEnglish)).toEqual([])
})
