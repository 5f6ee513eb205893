import { createElement, type ReactElement } from 'react'
import { setServerTime } from '../../../core/clock'
import { setLook, useLook } from '../../../core/look'
import { watchLook } from '../../../core/look-watch'
import { Problem } from '../../../core/problem'
import { raised, useWanted } from '../../../core/session/raised'
import { actFor, subjectNow } from '../../../core/subject'
import { phone } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import { CareEnd, Foot } from '../parts/page-end'
import { PersonalPage } from '../parts/personal-page'
import { StaleNotice } from '../parts/stale-notice'
import type { LoadedOf } from '../family-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))
jest.mock('../../../core/english-packs', () => ({ english: {} }))

const again = jest.fn()
const offline = new Problem('OFFLINE', '连上网再试', '手机没网')

beforeEach(() => {
  phone.stored.clear()
  phone.opened.length = 0
  phone.router = { path: '/services/fund/pages/account/index', params: { city: 'yunlan' } }
  phone.answer = () => new Promise(() => undefined)
  again.mockClear()
  setLook({ care: false, language: 'zh' })
  setServerTime(new Date('2026-11-23T09:20:00+08:00').toUTCString())
})

const department = {
  who: '公积金中心',
  safe: '钱都在。',
  hotline: '12329',
  callFor: (number: string) => `打 ${number} 查`,
}
const page = (of: Omit<LoadedOf<string>, 'again'>): ReactElement => {
  const props: Parameters<typeof PersonalPage<string>>[0] = {
    title: '公积金',
    city: 'yunlan',
    service: 'fund',
    department,
    of: { ...of, again },
    shape: [[[40, 12]]],
    bar: (value, { care }) => `bar ${value} ${String(care)}`,
    children: (value, { care, problem }) => `${value} ${String(care)} ${problem?.code ?? '-'}`,
  }
  return createElement(PersonalPage<string>, props)
}

test('the answer, with the bar, as the look and the problem have it', async () => {
  expect((await rendered(page({ phase: 'ready', value: '68,436' }))).texts()).toEqual([
    '68,436 false -',
    'bar 68,436 false',
  ])
  setLook({ care: true })
  const kept = await rendered(page({ phase: 'ready', value: '1', problem: offline }))
  expect(kept.texts()).toEqual(['1 true OFFLINE', '换回标准版', 'bar 1 true'])
  expect(phone.opened).toContain('title:公积金')
})

describe('while somebody is acted for', () => {
  const subject = {
    person: 'p-1',
    name: '赵桂兰',
    called: { zh: '妈妈', en: 'your mother' },
    mark: { zh: '妈', en: '兰' },
    until: '2027-05-23',
  } as const
  beforeEach(() => actFor(subject))
  afterEach(() => actFor(undefined))
  const bar = ['妈', '替 妈妈 办', '赵桂兰，到 2027年5月23日', '换人']

  test.each([
    ['an answer', { phase: 'ready', value: '68,436' }],
    ['waiting', { phase: 'slow' }],
    ['a failure', { phase: 'failed', problem: new Problem('DELEGATION_ENDED', '', '') }],
  ] as const)('%s says so first, and has the way to another', async (_, state) => {
    const screen = await rendered(page({ ...state, subject }))
    expect(screen.texts().slice(0, bar.length)).toEqual(bar)
    await screen.tap('换人')
    expect(phone.opened.some((url) => url.startsWith('/pages/people/whom/index') && url.includes('service=fund'))).toBe(
      true,
    )
  })

  test.each(['DELEGATION_ENDED', 'OUT_OF_SCOPE', 'SELF_ONLY', 'NOT_YOURS'] as const)(
    '%s: asking again would be refused again, what is one’s own would not',
    async (code) => {
      const screen = await rendered(page({ phase: 'failed', problem: new Problem(code, '', ''), subject }))
      expect(screen.texts()).not.toContain('再试一次')
      await screen.tap('看我自己的')
      expect(subjectNow()).toBeUndefined()
    },
  )

  test('what is of the holder all the same says that it is', async () => {
    expect((await rendered(page({ phase: 'ready', value: '1' }))).texts()).toContain('这里是你自己的，不是妈妈的')
  })
})

test('what is on screen stays while it is asked anew, slow or not', async () => {
  for (const phase of ['loading', 'slow'] as const)
    expect((await rendered(page({ phase, value: '68,436' }))).texts()).toContain('68,436 false -')
})

test('waiting is silent at first, then says who is slow', async () => {
  expect((await rendered(page({ phase: 'loading' }))).texts()).toEqual([])
  expect((await rendered(page({ phase: 'slow' }))).texts()).toEqual(['公积金中心回得慢，再等几秒。'])
})

const to = encodeURIComponent('/services/fund/pages/account/index?city=yunlan')
const form = `/pages/identity/index?city=yunlan&to=${to}`
const forms = () => phone.opened.filter((url) => url === form).length
const nameless = () => page({ phase: 'name', problem: new Problem('LEVEL_REQUIRED', '', '') })

test('a name is needed: the form opens by itself, once, and knows for which page; nothing is asked before', async () => {
  const screen = await rendered(nameless())
  expect([forms(), useWanted.getState().title]).toEqual([1, '公积金'])
  expect(again).not.toHaveBeenCalled()
  raised()
  await screen.settle()
  expect([again.mock.calls.length, forms()]).toEqual([1, 1])
})

test('once it was known, and is not any more, the form opens by itself again', async () => {
  const screen = await rendered(nameless())
  await screen.update(page({ phase: 'loading' }))
  await screen.update(nameless())
  expect(forms()).toBe(1)
  await screen.update(page({ phase: 'ready', value: '68,436' }))
  await screen.update(nameless())
  expect(forms()).toBe(2)
})

test('whoever comes back without a name reads why, and has the way to the form and another way on', async () => {
  const screen = await rendered(nameless())
  expect(screen.texts()).toEqual(expect.arrayContaining(['先核对一次姓名', '去核对', '找不用核对的事']))
  await screen.tap('去核对')
  expect(forms()).toBe(2)
})

test('what failed says so, and is tried again by a tap', async () => {
  const screen = await rendered(page({ phase: 'failed', problem: new Problem('DEPARTMENT_DOWN', '', '') }))
  expect(screen.texts()).toContain('公积金中心没有回应')
  await screen.tap('再试一次')
  expect(again).toHaveBeenCalledTimes(1)
})

const asOf = '2026-11-22T18:40:00+08:00'
const notice = (stale: boolean, problem?: Problem) =>
  rendered(createElement(StaleNotice, { of: { asOf, stale }, problem, who: '公积金中心', onRetry: again }))

test('today’s figures need no notice', async () => {
  expect((await notice(false)).texts()).toEqual([])
})

test('old figures say how old, and whether department or phone is away', async () => {
  const [stale, kept, alone] = [await notice(true), await notice(true, offline), await notice(false, offline)]
  expect(stale.texts().join()).toMatch(/数据。公积金中心暂时没给新数据/)
  expect(kept.texts().join()).toMatch(/^手机没网。这是/)
  expect(alone.texts()).toEqual(kept.texts())
  expect((await notice(false, new Problem('DEPARTMENT_DOWN', '', ''))).texts()).toEqual(stale.texts())
  const signs = [stale, alone].map(({ renderer }) => /i-(off|wait)/.exec(JSON.stringify(renderer.toJSON()))?.[1])
  expect(signs).toEqual(['wait', 'off'])
  await stale.tap('现在再试')
  expect(again).toHaveBeenCalledTimes(1)
})

test('care mode ends with a person, and every page of it with the way back', async () => {
  watchLook()
  setLook({ care: true })
  const end = await rendered(createElement(CareEnd, { phone: '12329' }))
  await end.tap('打 12329 问人工')
  expect(phone.opened).toEqual(['tel:12329'])
  const screen = await rendered(page({ phase: 'loading' }))
  await screen.tap('换回标准版')
  expect(useLook.getState().care).toBe(false)
  expect(phone.stored.get('look')).toMatchObject({ data: { size: 'standard' } })
})

test('the foot names the office in the language in use, and the age', async () => {
  const office = {
    name: { zh: '云澜市公积金中心', en: 'Yunlan Fund' },
    phone: '12329',
    hours: { from: '09:00', to: '17:00' },
  }
  const foot = () => rendered(createElement(Foot, { office, asOf }))
  expect((await foot()).texts().join('')).toMatch(/^云澜市公积金中心，.+ 的数据$/)
  setLook({ language: 'en' })
  expect((await foot()).texts().join('')).toMatch(/^Yunlan Fund/)
})
