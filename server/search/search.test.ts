import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FindAnswer } from '../../src/shared/platform/types'
import { startTestApp, type TestApp } from '../testing/app'
import { root } from '../files'

let harness: TestApp
let log = ''
beforeAll(async () => {
  const logStream = { write: (line: string) => void (log += line) }
  harness = await startTestApp({ config: { logLevel: 'trace' }, logStream })
})
afterAll(() => harness.close())

const ask = (q: string, { city = 'yunlan', language = 'zh' } = {}) =>
  harness.send('GET', `/find?city=${city}&q=${encodeURIComponent(q)}`, { headers: { 'accept-language': language } })

const find = async (q: string, where?: { city?: string; language?: string }) =>
  (await ask(q, where)).body as unknown as FindAnswer

test.each([
  ['身份证丢了', 'id-card-lost'],
  ['身份正丢了', 'id-card-lost'],
  ['身份證不見了', 'id-card-lost'],
  ['SHENFENZHENG diu le', 'id-card-lost'],
  ['ｐａｓｓｐｏｒｔ', 'passport'],
  ['hùzhào', 'passport'],
  ['Hu\u0300zha\u0300o', 'passport'],
  ['résidence permit', 'residence-permit'],
  ['⾝份证丢了', 'id-card-lost'],
  ['⼾⼝迁移', 'hukou-move'],
  ['共享单车投诉', 'shared-bike-complaint'],
  ['gushu mingmu renyang', 'old-tree-adoption'],
  ['文化館場地', 'culture-hall-booking'],
  ['lost on the bus', 'lost-on-bus'],
  ['澜居卡', 'residence-permit'],
])('%s finds %s', async (q, id) => {
  const { hits, sure } = await find(q)
  expect([hits[0]?.id, sure]).toEqual([id, true])
})

test('an answer is in the language asked for, with the word that fits and the page that does it', async () => {
  const { hits } = await find('housing fund balance', { language: 'en' })
  const fund = hits.find(({ id }) => id === 'fund-query')
  expect(fund).toMatchObject({
    title: 'Check your housing fund',
    officialName: '住房公积金账户信息查询',
    page: 'services/housing-fund/pages/account/index',
  })
  const [lost] = (await find('身份证丢了')).hits
  expect(lost).toEqual({
    id: 'id-card-lost',
    title: '身份证丢了补一张',
    officialName: '居民身份证遗失补领',
    word: '身份证丢了',
  })
  expect((await find('身份证丢了补一张')).hits[0]).not.toHaveProperty('word')
})

test('a city’s own list is its own', async () => {
  const ids = async (city: string) => (await find('古树名木认养', { city })).hits.map(({ id }) => id)
  expect(await ids('yunlan')).toContain('old-tree-adoption')
  expect(await ids('qinghe')).not.toContain('old-tree-adoption')
})

test('the city’s name for a matter is the name found', async () => {
  expect((await find('犬牌')).hits[0]?.title).toBe('给狗办云澜犬牌')
  expect((await find('给狗办证', { city: 'qinghe' })).hits[0]?.title).toBe('给狗办证')
})

test('of ten thousand characters the first 400 are read', async () => {
  const start = '护照'.repeat(200)
  expect(await find(start + '身份证丢了'.repeat(500))).toEqual(await find(start))
  expect((await ask('护'.repeat(10_240))).status).toBe(200)
  expect((await ask('护'.repeat(10_241))).body.error.code).toBe('INPUT_INVALID')
})

test.each(['😀', '👨‍👩‍👧🏽', '。。。', ' ', '\u202e\u2066', '\u0001\u001b[2J', '\ufeff'])(
  '%j finds nothing and harms nobody',
  async (q) => {
    const { status, body } = await ask(q)
    expect([status, body]).toEqual([200, { hits: [], sure: false }])
  },
)

test('marks that turn a line around change nothing', async () => {
  expect(await find('\u202e身份证\u200b丢了\u202c')).toEqual(await find('身份证丢了'))
})

test.each([
  ['nothing', 'q='],
  ['no question', ''],
  ['NUL', 'q=%00'],
  ['half a character', 'q=%ED%A0%BD'],
  ['half an escape', 'q=%E8%BA'],
  ['a bare percent sign', 'q=100%'],
  ['two questions', 'q=a&q=b'],
])('%s is refused, and the field is named or nothing is said of it', async (_, q) => {
  const { status, body } = await harness.send('GET', `/find?city=yunlan&${q}`)
  expect([status, body.error.code]).toEqual([400, 'INPUT_INVALID'])
  expect(body.error.field ?? 'q').toBe('q')
})

test('anybody may keep an answer for minutes, each language by itself; an error nobody', async () => {
  const { headers } = await ask('护照')
  expect([headers['cache-control'], headers.vary]).toEqual(['public, max-age=300', 'Accept-Language'])
  expect((await ask('')).headers['cache-control']).toBe('no-store')
})

test('the log tells that somebody searched, not for what', async () => {
  log = ''
  await ask('医院检查出来的病')
  await harness.send('GET', '/find?city=yunlan&q=%E8%BA')
  expect(log).toContain('"route":"GET /find"')
  expect(decodeURIComponent(log)).not.toMatch(/医院|%E5%8C%BB|E8%BA|q=/)
})

test('searches have a count of their own: many phones stand behind one address', async () => {
  const limited = await startTestApp({ services: [], config: { rates: { read: 1, write: 1, login: 1, search: 2 } } })
  const headers = { 'x-forwarded-for': '203.0.113.9' }
  const statuses = []
  for (let tries = 0; tries < 21; tries++)
    statuses.push((await limited.send('GET', '/find?city=yunlan&q=a', { headers })).status)
  expect((await limited.send('GET', '/directory?city=yunlan', { headers })).status).toBe(200)
  await limited.close()
  expect(statuses).toEqual([...Array<number>(20).fill(200), 429])
})

test('a list that is wrong stops the search of its city alone, and the log has its line', async () => {
  const citiesDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cities-'))
  fs.cpSync(path.join(root, 'config/cities'), citiesDir, { recursive: true })
  fs.appendFileSync(path.join(citiesDir, 'yunlan/items.jsonl'), '{"id":"x1"}\n')
  const lines: string[] = []
  const logStream = { write: (line: string) => void lines.push(line) }
  const other = await startTestApp({ config: { citiesDir, logLevel: 'error' }, logStream })
  await other.app.context.warm('all')
  expect(lines.join('')).toMatch(/yunlan\/items\.jsonl:21: .*title/)
  const statusIn = async (city: string) => (await other.send('GET', `/find?city=${city}&q=a`)).status
  expect([await statusIn('yunlan'), await statusIn('qinghe')]).toEqual([500, 200])
  await other.close()
  fs.rmSync(citiesDir, { recursive: true })
})
