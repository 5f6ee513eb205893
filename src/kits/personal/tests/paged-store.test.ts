import { createElement } from 'react'
import { Problem } from '../../../core/problem'
import { wipePersonal } from '../../../core/storage'
import { comeBack } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import { pagedStore, type Paged } from '../paged-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

interface Page {
  readonly rows: readonly string[]
  readonly next?: string
}

const listOf = () => {
  const asked: { of: string; before?: string; give: (page: Page) => void; fail: (thrown: unknown) => void }[] = []
  const store = pagedStore<Page, string>({
    ask: (of, before) => new Promise<Page>((give, fail) => void asked.push({ of, before, give, fail })),
    itemsOf: ({ rows }) => rows,
  })
  const screenOf = async (address: string) => {
    const seen: Paged<Page, string>[] = []
    const Screen = () => {
      seen.push(store.usePaged(address))
      return null
    }
    const screen = await rendered(createElement(Screen))
    const now = () => {
      const last = seen.at(-1)
      if (!last) throw new Error('nothing was shown')
      return last
    }
    const act = async (what: () => void) => {
      what()
      await screen.settle()
    }
    return { now, act }
  }
  return { asked, screenOf }
}

test('two cities are read side by side, each to its end', async () => {
  const { asked, screenOf } = listOf()
  const below = await screenOf('qinghe')
  await below.act(() => asked[0]?.give({ rows: ['q2'], next: 'q2' }))
  const above = await screenOf('yunlan')
  await above.act(() => asked[1]?.give({ rows: ['y1'] }))
  expect([below.now().all, above.now().all]).toEqual([['q2'], ['y1']])
  await below.act(below.now().more)
  expect([asked[2]?.of, asked[2]?.before]).toEqual(['qinghe', 'q2'])
  await below.act(() => asked[2]?.give({ rows: ['q1'] }))
  expect([below.now().all, above.now().all]).toEqual([['q2', 'q1'], ['y1']])
  await below.act(below.now().more)
  expect(asked).toHaveLength(3)
})

test('an answer for a page that is gone is on no other', async () => {
  const { asked, screenOf } = listOf()
  await screenOf('qinghe')
  const { now, act } = await screenOf('yunlan')
  await act(() => asked[0]?.give({ rows: ['q1'] }))
  expect(now()).toMatchObject({ phase: 'loading', all: [] })
})

test('what was read stays while the next page fails, which is then asked for again', async () => {
  const { asked, screenOf } = listOf()
  const { now, act } = await screenOf('yunlan')
  await act(() => asked[0]?.give({ rows: ['y2'], next: 'y2' }))
  await act(now().more)
  await act(now().more)
  expect(asked).toHaveLength(2)
  await act(() => asked[1]?.fail(new Problem('OFFLINE', '', '')))
  expect(now()).toMatchObject({ phase: 'failed', all: ['y2'], problem: { code: 'OFFLINE' } })
  await act(now().more)
  expect(asked[2]?.before).toBe('y2')
  await act(() => asked[2]?.give({ rows: ['y1'] }))
  expect(now()).toMatchObject({ phase: 'ready', all: ['y2', 'y1'] })
  expect(now().problem).toBeUndefined()
  await act(now().again)
  expect([now().all, asked[3]?.before]).toEqual([[], undefined])
})

test('whoever signs out leaves nothing; a page that was below asks anew when it shows', async () => {
  const { asked, screenOf } = listOf()
  const { now, act } = await screenOf('yunlan')
  await act(() => asked[0]?.give({ rows: ['y1'] }))
  await act(wipePersonal)
  expect(now()).toMatchObject({ phase: 'loading', all: [] })
  await act(comeBack)
  expect(asked).toHaveLength(2)
})
