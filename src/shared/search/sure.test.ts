import { readGuides, findable } from '../../../scripts/search/catalogue'
import { readManifests } from '../../../scripts/services/manifests'
import { wordsOfPages } from '../../../server/search/matters'
import { ids, packed } from '../../../scripts/search/packed-catalogue'
import { pinyin, traditional } from '../../../server/search/tables.gen'
import { SearchEngine, type Best } from './engine'
import { speech } from './speech'
import { featuresOf, sure, verdictOf } from './sure'
import { tablesOf, unpack } from './unpack'

const guides = readGuides()
const engines = {
  'all words': new SearchEngine(guides.map(findable), tablesOf({ pinyin, traditional, speech })),
  'as packed': (() => {
    const { items, tables } = unpack(packed, ids)
    return new SearchEngine(
      items.filter(({ id }) => !id.startsWith('event.')),
      tables,
    )
  })(),
}
const best: Best = {
  id: 'card',
  score: 3,
  word: '身份证',
  shares: [1, 1, 1],
  lead: 1,
  words: 30,
  read: '身份证丢',
  evidence: { unknown: 0, others: 0, foreign: 0 },
}

test('nothing found is none; while a character is typed nobody knows', () => {
  expect(verdictOf(undefined)).toBe('none')
  const lost = { ...best, score: 0, shares: [0, 0, 0] as const, evidence: { unknown: 1, others: 0, foreign: 0 } }
  expect(
    [
      { ...lost, read: '证' },
      { ...lost, read: 'sf' },
    ].map(verdictOf),
  ).toEqual(['sure', 'sure'])
  expect(
    [
      { ...lost, read: '墓地' },
      { ...lost, read: 'abc' },
    ].map(verdictOf),
  ).toEqual(['none', 'none'])
})

test('what fits well is sure, with another as good beside it one of several, and with other business none', () => {
  expect(verdictOf(best)).toBe('sure')
  expect(verdictOf({ ...best, lead: 0.001 })).toBe('several')
  const doubtful = {
    ...best,
    score: 1,
    shares: [0.4, 0.4, 0.4] as const,
    evidence: { unknown: 0.25, others: 0.1, foreign: 0 },
  }
  expect(verdictOf(doubtful)).toBe('several')
  expect(
    verdictOf({ ...best, score: 1.2, shares: [0.6, 0.6, 0.6], evidence: { unknown: 0, others: 0, foreign: 0.8 } }),
  ).toBe('none')
  expect([sure(best), sure({ ...best, lead: 0 }), sure(undefined)]).toEqual([true, false, false])
})

test('each feature speaks in one direction: what is unknown, of others or foreign against it', () => {
  const weak = { ...best, score: 1, shares: [0.5, 0.5, 0.5] as const }
  const verdicts = (['unknown', 'others', 'foreign'] as const).map((name) =>
    verdictOf({ ...weak, evidence: { ...best.evidence, [name]: 1 } }),
  )
  expect([verdictOf(weak), ...verdicts]).toEqual(['sure', 'none', 'none', 'none'])
  expect(featuresOf(best).every(Number.isFinite)).toBe(true)
})

test('every word of every matter is accepted where all are known, and in the package what a service promises', () => {
  const refused = (name: keyof typeof engines, words: readonly string[]) =>
    words.filter((word) => verdictOf(engines[name].judge(word).best) === 'none')
  expect(
    refused(
      'all words',
      guides.flatMap((guide) => findable(guide).words),
    ),
  ).toEqual([])
  expect(refused('as packed', [...wordsOfPages(readManifests()).values()].flat())).toEqual([])
})

describe.each(Object.entries(engines))('%s', (_, engine) => {
  const verdict = (said: string) => verdictOf(engine.judge(said).best)

  test('every matter’s own names are accepted', () => {
    const names = guides.flatMap(({ title, officialName }) => [title.zh, officialName, title.en])
    expect(names.filter((name) => verdict(name) === 'none')).toEqual([])
  })

  test.each([
    '商标',
    '银行卡',
    '银行卡丢了怎么补办',
    '停水',
    '公墓多少钱',
    '征信报告',
    '物业费太贵',
    '办烟草证',
    '专利申请',
  ])('%s is no matter here', (said) => expect(verdict(said)).toBe('none'))

  test.each(['身份证丢了', '结婚', '公积金提取', '娃上户口', '违章罚款在哪交', 'sfz', 'gongjijin', '社保'])(
    '%s is one',
    (said) => expect(verdict(said)).not.toBe('none'),
  )
})
