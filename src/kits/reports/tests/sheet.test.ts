import { createElement } from 'react'
import { setLook } from '../../../core/look'
import { Problem } from '../../../core/problem'
import { rendered } from '../../../core/tests/rendered'
import { visit } from '../../../core/tab'
import { ReportSheet } from '../parts/report-sheet'
import { useReport, type SheetOf } from '../parts/use-report'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))

beforeEach(() => setLook({ language: 'zh' }))

const words = [
  ['moved', '搬走了'],
  ['closed', '关门了'],
] as const

/** A sheet whose answers a test gives. */
async function sheet(more: object = {}) {
  const asked: { word: string; give: (text: string) => void; fail: (thrown: unknown) => void }[] = []
  const send = (word: string) => new Promise<string>((give, fail) => void asked.push({ word, give, fail }))
  const onClose = jest.fn()
  const of: SheetOf = { sent: jest.fn(), ended: jest.fn(), close: onClose }
  const props = { title: '哪里不对', text: '澜东服务厅', words, note: '只说一次', send, of, ...more }
  const screen = await rendered(createElement(ReportSheet<'moved' | 'closed'>, props))
  const look = () => JSON.stringify(screen.renderer.toJSON())
  return { ...screen, asked, onClose, look }
}

test('what is wrong can be said in one tap, each thing with its words', async () => {
  const { texts, tap, asked, onClose } = await sheet()
  expect(texts()).toEqual(['哪里不对', '澜东服务厅', '搬走了', '关门了', '只说一次', '关上'])
  await tap('关门了')
  expect(asked.map(({ word }) => word)).toEqual(['closed'])
  await tap('关上')
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('what it is about is left out where the title says it', async () => {
  expect((await sheet({ text: undefined })).texts()).toEqual(['哪里不对', '搬走了', '关门了', '只说一次', '关上'])
})

test('while it goes nothing can be said a second time', async () => {
  const { tap, asked, look } = await sheet()
  expect(look()).not.toMatch(/button--off/)
  await tap('搬走了')
  expect(look()).toMatch(/button--off/)
  await expect(tap('关门了')).rejects.toThrow('nothing to tap')
  expect(asked).toHaveLength(1)
})

test('then what became of it stands in place of what might be said', async () => {
  const { texts, tap, asked, look, settle } = await sheet()
  await tap('搬走了')
  asked[0]?.give('记下了，会去核对')
  await settle()
  expect(texts()).toEqual(['哪里不对', '记下了，会去核对', '只说一次', '关上'])
  expect(look()).toMatch(/notice--ok/)
})

test('or why it did not go, and it can be said again', async () => {
  const { texts, tap, asked, look, settle } = await sheet()
  await tap('搬走了')
  asked[0]?.fail(new Problem('OFFLINE', '连上网再试', '手机没网'))
  await settle()
  expect(texts()).toEqual(['哪里不对', '澜东服务厅', '手机没网', '搬走了', '关门了', '只说一次', '关上'])
  expect(look()).toMatch(/notice--bad/)
  await tap('搬走了')
  asked[1]?.give('记下了')
  await settle()
  expect(texts()).toEqual(['哪里不对', '记下了', '只说一次', '关上'])
})

describe('on a page of the web', () => {
  const before = process.env.TARO_ENV
  beforeEach(() => (process.env.TARO_ENV = 'h5'))
  afterEach(() => (process.env.TARO_ENV = before))

  const asked: string[] = []
  beforeEach(() => (asked.length = 0))

  /** A page with a thing that is reported; `send` never ends where the browser leaves for the sign-in. */
  function Thing({ send }: { send: (word: string) => Promise<string> }) {
    const report = useReport<{ id: string }>('thing/1')
    if (!report.about) return createElement('view', { onClick: () => report.open({ id: 'bus' }) }, '报一声')
    const said = (word: string) => {
      asked.push(`${report.about?.id ?? ''} ${word}`)
      return send(word)
    }
    return createElement(ReportSheet<'moved' | 'closed'>, {
      title: '哪里不对',
      words,
      note: '',
      send: said,
      of: report.sheet,
    })
  }
  const never = () => new Promise<string>(() => undefined)
  const page = (send: (word: string) => Promise<string>) => rendered(createElement(Thing, { send }))

  test('what was said before it was left to sign in goes on once one is back, and once only', async () => {
    const left = await page(never)
    await left.tap('报一声')
    await left.tap('关门了')
    const back = await page(never)
    expect(asked).toEqual(['bus closed', 'bus closed'])
    // Not signed in after all: it is not begun for ever
    expect((await page(never)).texts()).toEqual(['报一声'])
    expect(back.texts()).toContain('哪里不对')
  })

  test('what arrived is told, and is not sent again', async () => {
    const left = await page(never)
    await left.tap('报一声')
    await left.tap('关门了')
    const back = await page(() => Promise.resolve('报上去了'))
    await back.settle()
    expect(back.texts()).toContain('报上去了')
    expect(visit('report:thing/1').read()).toBeUndefined()
    expect((await page(never)).texts()).toEqual(['报一声'])
  })

  test('a page that was not left in the middle opens as ever', async () => {
    const here = await page(() => Promise.resolve('报上去了'))
    await here.tap('报一声')
    await here.tap('搬走了')
    await here.settle()
    expect((await page(never)).texts()).toEqual(['报一声'])
    expect(asked).toEqual(['bus moved'])
  })
})
