jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../core/tests/fake-taro'))
import { phone, granted } from '../../core/tests/fake-taro'
import { keptPages } from '../../core/kept-pages'
import { keepUnderWay } from '../../core/keep-under-way'
import { wipePersonal } from '../../core/storage'
import type { UnderWayAnswer } from '../../shared/platform/types'
import { askedFor } from './asked-for'
import { groups, lifeEvents } from './matters.gen'
import { services } from './services.gen'
import { services as names } from './texts/services-zh.gen'
import { begunRows, figuresOf, keptRows, usedRows } from './rows'

const NOW = new Date('2026-11-23T09:20:00+08:00')
const keep = (key: string, data: unknown) => phone.stored.set(key, { v: 1, data })
const signedIn = () => keep('session', { token: 't', mark: 'one', level: 'realName', expiresAt: '' })

beforeEach(() => {
  phone.stored.clear()
  phone.asked.length = 0
})

const event = (id: string, due?: string) =>
  keepUnderWay(`life-event:${id}`, {
    url: `/pages/guide/event/index?id=${id}`,
    due,
    said: { zh: { title: id, line: `${id} 的下一步` } },
  })

test('what has the nearest day is first, and says how near', () => {
  event('open')
  event('far', '2027-02-01')
  event('near', '2026-12-03')
  event('today', '2026-11-23')
  event('late', '2026-11-01')
  expect(begunRows('zh', NOW).map(({ title, state, days }) => [title, state, days])).toEqual([
    ['late', 'late', undefined],
    ['today', 'soon', 0],
    ['near', 'soon', 10],
    ['far', undefined, undefined],
    ['open', undefined, undefined],
  ])
})

describe('what departments are at', () => {
  const one = (key: string, note: string): UnderWayAnswer['underWay'][number] => ({
    key,
    title: { zh: key, en: key },
    note: { zh: note, en: note },
    page: 'services/housing-fund/pages/account/index?city=yunlan',
    turn: 'theirs',
    since: '2026-11-23T09:00:00+08:00',
  })
  const told = (...underWay: UnderWayAnswer['underWay']) => (phone.answer = () => granted({ underWay }))
  const rows = () => askedFor.rows('zh').map(({ key, note, state }) => `${key} ${note} ${state ?? ''}`)

  test('nobody has signed in: nobody is asked', async () => {
    expect(await askedFor.renew()).toBe(false)
    expect(phone.asked).toEqual([])
  })

  test('nothing moves while it is looked at; what is new and what is over is so when home opens again', async () => {
    signedIn()
    told(one('a', '送去中心'))
    expect(await askedFor.renew()).toBe(false)
    expect(rows()).toEqual([])
    askedFor.settle()
    expect(rows()).toEqual(['a 送去中心 theirs'])
    told(one('b', '刚开始'), one('a', '收下了'))
    expect(await askedFor.renew()).toBe(true)
    expect(rows()).toEqual(['a 收下了 theirs'])
    askedFor.settle()
    expect(rows()).toEqual(['b 刚开始 theirs', 'a 收下了 theirs'])
    told(one('b', '刚开始'))
    expect(await askedFor.renew()).toBe(true)
    expect(rows()).toEqual(['b 刚开始 theirs', 'a 收下了 over'])
    askedFor.settle()
    expect(rows()).toEqual(['b 刚开始 theirs'])
  })

  test('no network: what was known stays', async () => {
    signedIn()
    told(one('a', '收下了'))
    await askedFor.renew()
    askedFor.settle()
    phone.answer = () => ({ errMsg: 'request:fail' })
    expect(await askedFor.renew()).toBe(false)
    askedFor.settle()
    expect(rows()).toEqual(['a 收下了 theirs'])
  })

  test('whoever leaves while it is on its way gets nothing', async () => {
    signedIn()
    let give: () => void = () => undefined
    phone.answer = () => new Promise((resolve) => (give = () => resolve(granted({ underWay: [one('a', '收下了')] }))))
    const asked = askedFor.renew()
    while (phone.asked.length === 0) await Promise.resolve()
    wipePersonal()
    give()
    expect(await asked).toBe(false)
    askedFor.settle()
    expect(rows()).toEqual([])
  })
})

test('what lies on the phone in this language, with its day; what stands above is not said again', () => {
  const page = (title: string, more: object = {}) => ({
    title,
    url: `/pages/guide/matter/index?id=${title}`,
    language: 'zh',
    on: '2026-11-22',
    copy: title,
    ...more,
  })
  keep('kept-pages', [
    page('领结婚证'),
    page('Passport', { language: 'en' }),
    page('begun'),
    page('旧的', { on: '2025-03-01' }),
  ])
  event('begun')
  keep('kept-pages', [...(keptPages.read() ?? []), { ...page('x'), url: '/pages/guide/event/index?id=begun' }])
  const rows = keptRows('zh', NOW, begunRows('zh', NOW), (day) => `${day}的`)
  expect(rows.map(({ title, note }) => `${title} ${note}`)).toEqual([
    '领结婚证 11月22日的',
    'begun 11月22日的',
    '旧的 2025年3月1日的',
  ])
})

describe('what was used', () => {
  const line = (more: object) => ({ note: '11月16日到账', language: 'zh', at: NOW.getTime(), ...more })

  test('shows what it last said in this language, else what it is for', () => {
    keep('recent', ['bus', 'housing-fund', 'gone'])
    keep('live-lines', { 'housing-fund': line({ value: '1,120 元' }), bus: line({ language: 'en', title: 'Bus 62' }) })
    const [bus, fund, ...others] = usedRows(names, 'zh')
    expect([bus?.title, bus?.url]).toEqual(['公交到站', '/services/bus/pages/stop/index'])
    expect(fund).toMatchObject({ note: '11月16日到账', value: '1,120 元' })
    expect(others).toEqual([])
  })

  test('the oldest figure says of when they are', () => {
    keep('recent', ['housing-fund', 'air', 'bus'])
    const at = (text: string) => new Date(text).getTime()
    const told = () => figuresOf(usedRows(names, 'zh'), 'zh', NOW)
    keep('live-lines', { bus: line({ at: at('2026-01-01T00:00:00+08:00') }) })
    expect(told()).toBeUndefined()
    keep('live-lines', {
      'housing-fund': line({ value: '1' }),
      air: line({ value: '2', at: at('2026-11-23T08:05:00+08:00') }),
    })
    expect(told()).toBe('08:05')
    keep('live-lines', { air: line({ value: '2', at: at('2026-11-22T08:05:00+08:00') }) })
    expect(told()).toBe('11月22日')
  })
})

test('every service that is there can be found on home, each group is small, and no chip stands twice', () => {
  const leads = groups.flatMap(({ chips }) => chips.map(({ to }) => to))
  for (const { id } of services) expect(leads.filter((to) => to.startsWith(`services/${id}/`))).not.toEqual([])
  expect(new Set(leads).size).toBe(leads.length)
  expect(groups.filter(({ chips }) => chips.length > 4)).toEqual([])
  const notes = lifeEvents.flatMap(({ note }) => [note.zh, note.en])
  expect(notes.filter((note) => !note || note.includes('{'))).toEqual([])
})
