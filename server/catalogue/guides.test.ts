import path from 'node:path'
import { root } from '../files'
import { startTestApp, type TestApp } from '../testing/app'
import { Catalogue } from './catalogue'
import { overridden } from './overrides'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

const guide = (id: string, city = 'yunlan', language = 'zh') =>
  harness.send('GET', `/guide?city=${city}&id=${id}`, { headers: { 'accept-language': language } })

test('a city’s own fee, place, phone and code stand in the typical guide', async () => {
  const [here, there] = [(await guide('residence-permit')).body, (await guide('residence-permit', 'qinghe')).body]
  expect(here).toEqual({
    ...there,
    officialCode: 'YL-0109-012',
    fee: '首次不收钱，补办 20 元',
    where: '澜东、澜西任意一个派出所',
    phone: '0000-5550110',
    brief: { time: '15 天', fee: '首次免费', where: '派出所' },
    sources: expect.arrayContaining([{ name: '本市提供', of: ['fee', 'where'] }]) as unknown,
  })
  expect(there).not.toHaveProperty('officialCode')
  expect((await guide('residence-permit', 'yunlan', 'en')).body.fee).toBe(
    'Free the first time; 20 yuan for a replacement',
  )
})

test('every matter of the country is summed up, and what a city says of a section is not in the country’s words', async () => {
  const { guides } = await new Catalogue(path.join(root, 'config/cities')).of('yunlan')
  expect([...guides.values()].filter(({ brief }) => !brief.time || !brief.fee || !brief.where)).toEqual([])
  const [typical] = [...guides.values()]
  const fee = { zh: '一元', en: 'One yuan' }
  expect(overridden(typical!, { fee }).brief).toEqual({ time: typical!.brief.time, where: typical!.brief.where })
})

test('the page that does a matter is named by what it answers', async () => {
  const named = async (id: string, language: string) => (await guide(id, 'yunlan', language)).body.pageName
  expect(await named('fund-loan', 'zh')).toBe('能贷多少')
  expect(await named('fund-query', 'en')).toBe('My housing fund')
  expect(await named('passport', 'zh')).toBeUndefined()
})

test('a step and what to know of it, each by itself', async () => {
  expect((await guide('marriage')).body).toMatchObject({
    headline: '两个人带身份证，不要户口本',
    steps: ['手机上约时间', '两个人一起到，交身份证、签声明', '核对后当场领两本证'],
    stepNotes: ['外地也行', '', ''],
  })
  expect((await guide('birth-certificate')).body).not.toHaveProperty('stepNotes')
})

test('what stands behind a section says from when, where it is of late', async () => {
  const { sources } = (await guide('fund-withdraw-rent')).body
  expect(sources).toContainEqual({
    name: '《住房公积金管理条例》（国务院令第 844 号）第二十四条',
    of: ['who', 'result'],
    from: '2026-09-20',
  })
  // What may be taken out after leaving a job is each city's to say
  const { sources: leaving } = (await guide('fund-withdraw-leave')).body
  expect((leaving as { of: string[] }[]).flatMap(({ of }) => of)).not.toContain('when')
})

test('a matter names the life events that it is a step of', async () => {
  expect((await guide('hukou-newborn')).body.events).toEqual([{ id: 'newborn', title: '家里添了孩子' }])
  expect((await guide('id-card-lost')).body.events).toEqual([])
})

test('a matter of the city’s own list has a guide: what the list tells, and whom to call for the rest', async () => {
  const { status, body } = await guide('old-tree-adoption')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: 'old-tree-adoption',
    title: '认养古树',
    promise: '由云澜市园林局办，打 0000-5550133 问怎么办',
    officialName: '古树名木认养登记',
    officialCode: 'YL-0900-003',
    department: '云澜市园林局',
    phone: '0000-5550133',
    link: 'https://yuanlin.yunlan.example/trees',
    where: '网上办：https://yuanlin.yunlan.example/trees',
    needs: [],
    steps: ['先打 0000-5550133，问清带什么、去哪办'],
    sources: [{ name: '云澜市的事项清单', of: [] }],
  })
})

test('one without a phone is told the city’s number; one of a district where', async () => {
  expect((await guide('library-card', 'yunlan', 'en')).body).toMatchObject({
    title: 'Get a library card',
    phone: '12345',
    fee: 'Call 12345 and ask',
    department: 'Yunlan Library',
  })
  expect((await guide('night-market-stall')).body.where).toBe('澜东区，哪个窗口打 0000-5550134 问')
})

test.each([
  ['no matter', 'no-such-thing', 'yunlan', 'NOT_FOUND'],
  ['a matter of another city’s list', 'old-tree-adoption', 'qinghe', 'NOT_FOUND'],
  ['a property of every object', 'constructor', 'yunlan', 'NOT_FOUND'],
  ['a city that is not here', 'passport', 'atlantis', 'CITY_UNKNOWN'],
])('%s is not there', async (_, id, city, code) => {
  const { status, body } = await guide(id, city)
  expect([status, body.error.code]).toEqual([404, code])
})

test('a life event has the city’s names too', async () => {
  const text = async (city: string) => (await harness.send('GET', `/life-event?city=${city}&id=retiring`)).text
  expect(await text('yunlan')).toContain('{"id":"elder-card","title":"办澜乐卡、坐车免费"')
  expect(await text('qinghe')).toContain('{"id":"elder-card","title":"办老年证、享优待"')
  expect((await harness.send('GET', '/life-event?city=yunlan&id=no-such-turn')).body.error.code).toBe('NOT_FOUND')
})
