import { createElement } from 'react'
import { Problem } from '../../../core/problem'
import { personalPersisted, wipePersonal } from '../../../core/storage'
import { comeBack, phone } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import type { Loaded } from '../answer-store'
import { personalStore } from '../personal-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

const away = new Problem('OFFLINE', '', '')
const isOwner = (mark: string) =>
  phone.stored.set('session', { v: 1, data: { token: 't', mark, level: 'realName', expiresAt: '' } })

beforeEach(() => {
  phone.stored.clear()
  isOwner('one')
})

/** A store whose answers a test gives, and a screen that looks at it. */
const screenOf = async (city = 'yunlan', version = 1) => {
  const asked: { city: string; give: (value: string) => void; fail: (thrown: unknown) => void }[] = []
  const ask = (of: string) =>
    new Promise<string>((resolve, reject) => void asked.push({ city: of, give: resolve, fail: reject }))
  const store = personalStore<string>({ key: 'fund:account', version, ask })
  const seen: Loaded<string>[] = []
  const Screen = ({ of }: { of: string }) => {
    seen.push(store.useLoaded(of))
    return null
  }
  const screen = await rendered(createElement(Screen, { of: city }))
  const now = () => {
    const last = seen.at(-1)
    if (!last) throw new Error('nothing was shown')
    const { again: _again, ...state } = last
    return state
  }
  const give = async (value: string, index = asked.length - 1) => {
    asked[index]?.give(value)
    await screen.settle()
  }
  const fail = async (thrown: unknown, index = asked.length - 1) => {
    asked[index]?.fail(thrown)
    await screen.settle()
  }
  const again = async () => {
    seen.at(-1)?.again()
    await screen.settle()
  }
  return { store, asked, now, give, fail, again, screen }
}

test('a screen asks when it opens and shows the answer, kept under its owner and city', async () => {
  const { asked, now, give } = await screenOf()
  expect([asked.map(({ city }) => city), now()]).toEqual([['yunlan'], { phase: 'loading' }])
  await give('68,436')
  expect(now()).toEqual({ phase: 'ready', value: '68,436' })
  expect([...phone.stored.keys()]).toEqual(['session', 'mine:one:fund:account:yunlan'])
})

test('asked again, what is on screen stays until the new answer comes', async () => {
  const { asked, now, give, again } = await screenOf()
  await give('old')
  await again()
  expect([asked.length, now()]).toEqual([2, { phase: 'loading', value: 'old' }])
  await give('new')
  expect(now()).toEqual({ phase: 'ready', value: 'new' })
})

test('a failure takes what was on screen away, and the copy comes in its place where it is only away', async () => {
  const { now, give, fail, again } = await screenOf()
  await give('old')
  await again()
  await fail(new Problem('DEPARTMENT_REFUSED', '', ''))
  expect(now()).toEqual({ phase: 'failed', problem: expect.any(Problem) as Problem })
  await again()
  await fail(away)
  expect(now()).toEqual({ phase: 'ready', value: 'old', problem: away })
})

test('another person, another city or another shape sees no such copy', async () => {
  personalPersisted<string>('one', 'fund:account:yunlan', 1).write('theirs')
  const failed = async (...screen: Parameters<typeof screenOf>) => {
    const { fail, now } = await screenOf(...screen)
    await fail(away)
    return now().phase
  }
  expect(await failed()).toBe('ready')
  expect(await failed('qinghe')).toBe('failed')
  expect(await failed('yunlan', 2)).toBe('failed')
  isOwner('two')
  expect(await failed()).toBe('failed')
  phone.stored.delete('session')
  expect(await failed()).toBe('failed')
})

test('two cities stand side by side', async () => {
  const { store, asked, now, give } = await screenOf()
  const loading = store.load('qinghe')
  await give('of qinghe', 1)
  expect(now()).toEqual({ phase: 'loading' })
  await give('of yunlan', 0)
  expect([now(), asked.map(({ city }) => city)]).toEqual([{ phase: 'ready', value: 'of yunlan' }, ['yunlan', 'qinghe']])
  await loading
})

test('of two answers of one city the newest question counts', async () => {
  const { store, now, give } = await screenOf()
  const loading = store.load('yunlan')
  await give('new', 1)
  await give('old', 0)
  expect(now()).toEqual({ phase: 'ready', value: 'new' })
  await loading
})

test('whoever signs out leaves nothing, and what nobody waits for any more says nothing', async () => {
  const { asked, now, give, fail, again, screen } = await screenOf()
  await give('old')
  await again()
  wipePersonal()
  await fail(new Problem('CANCELED', '', ''))
  expect(now()).toEqual({ phase: 'loading' })
  comeBack()
  await screen.settle()
  expect(asked).toHaveLength(3)
  await give('new')
  expect(now()).toEqual({ phase: 'ready', value: 'new' })
})
