import { createElement } from 'react'
import { Problem } from '../../../core/problem'
import { wipePersonal } from '../../../core/storage'
import { rendered } from '../../../core/tests/rendered'
import { actStore, type Doing } from '../act-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

interface Wish {
  readonly city: string
  readonly into: string
}

const wish = (into: string, city = 'yunlan'): Wish => ({ city, into })
const away = new Problem('OFFLINE', 'Try again', 'No network')
let stores = 0

/** What was sent, and a way to answer it. */
const sender = async (city = 'yunlan') => {
  const sent: { body: Wish; answer: () => void; fail: (thrown: unknown) => void }[] = []
  const done: Wish[] = []
  const store = actStore<Wish>({
    name: `demo:${++stores}`,
    send: ({ body }) => new Promise<void>((answer, fail) => void sent.push({ body, answer, fail })),
    done: async (one) => void done.push(one),
  })
  const seen: Doing[] = []
  const Screen = () => {
    seen.push(store.use(city))
    return null
  }
  const screen = await rendered(createElement(Screen))
  const state = async () => {
    await screen.settle()
    return seen.at(-1)
  }
  const failed = async (thrown: unknown, one: Wish) => {
    const started = store.start(one)
    sent.at(-1)?.fail(thrown)
    await started
  }
  return { store, sent, done, failed, state }
}

test('a second tap while the first is under way sends nothing', async () => {
  const { store, sent, state } = await sender()
  const first = store.start(wish('A'))
  expect((await state())?.busy).toBe(true)
  await store.start(wish('A'))
  await store.start(wish('B'))
  expect(sent.map(({ body }) => body)).toEqual([wish('A')])
  sent[0]?.answer()
  await first
  expect(await state()).toEqual({ busy: false })
})

test('what is sent is the wish itself, and what comes after is told it', async () => {
  const { store, sent, done } = await sender()
  const started = store.start(wish('A'))
  expect(sent[0]?.body).toEqual(wish('A'))
  sent[0]?.answer()
  await started
  expect(done).toEqual([wish('A')])
})

test('what did not go is shown, offered again, and gone once it is sent', async () => {
  const { store, sent, failed, state } = await sender()
  await failed(away, wish('A'))
  expect(await state()).toEqual({ busy: false, problem: away })
  expect(store.offered('yunlan')).toEqual(wish('A'))
  const started = store.start(wish('B'))
  expect(store.offered('yunlan')).toEqual(wish('B'))
  sent.at(-1)?.answer()
  await started
  expect(store.offered('yunlan')).toBeUndefined()
})

test('a wish that is dropped is not offered, and its problem is gone', async () => {
  const { store, failed, state } = await sender()
  await failed(away, wish('A'))
  store.drop('yunlan')
  expect([store.offered('yunlan'), await state()]).toEqual([undefined, { busy: false }])
})

test('what is under way is not dropped', async () => {
  const { store, sent, state } = await sender()
  const started = store.start(wish('A'))
  store.drop('yunlan')
  expect([(await state())?.busy, store.offered('yunlan')]).toEqual([true, wish('A')])
  sent[0]?.answer()
  await started
})

test('two cities know nothing of one another', async () => {
  const { store, sent, state } = await sender('qinghe')
  const started = store.start(wish('A'))
  expect([await state(), store.offered('qinghe')]).toEqual([{ busy: false }, undefined])
  sent[0]?.answer()
  await started
})

test('nobody is offered what another person wished for', async () => {
  const { store, failed, state } = await sender()
  await failed(away, wish('A'))
  wipePersonal()
  expect([store.offered('yunlan'), await state()]).toEqual([undefined, { busy: false }])
})

test('a fault of ours is not shown as a problem of theirs, and does not lock the button', async () => {
  const { failed, state } = await sender()
  await expect(failed(new TypeError('broken'), wish('A'))).rejects.toThrow('broken')
  expect(await state()).toEqual({ busy: false })
})
