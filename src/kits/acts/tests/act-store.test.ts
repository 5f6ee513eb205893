import { Problem } from '../../../core/problem'
import { actStore } from '../act-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

/** What was sent, and a way to answer it. */
const sender = () => {
  const sent: { key: string; wish: unknown[]; answer: () => void; fail: (thrown: unknown) => void }[] = []
  const send = ({ key }: { key: string }, ...wish: string[]) =>
    new Promise<void>((resolve, reject) => void sent.push({ key, wish, answer: resolve, fail: reject }))
  const store = actStore(send)
  /** Starts and answers it. */
  const done = async (...wish: string[]) => {
    const started = store.start(...wish)
    sent.at(-1)?.answer()
    await started
  }
  const failed = async (thrown: unknown, ...wish: string[]) => {
    const started = store.start(...wish)
    sent.at(-1)?.fail(thrown)
    await started
  }
  const state = () => (store.use as typeof store.use & { getState(): ReturnType<typeof store.use> }).getState()
  return { store, sent, done, failed, state }
}
const away = new Problem('OFFLINE', 'Try again', 'No network')

test('a second tap while the first is under way sends nothing', async () => {
  const { store, sent, state } = sender()
  const first = store.start('yunlan', 'A')
  expect(state().busy).toBe(true)
  await store.start('yunlan', 'A')
  await store.start('yunlan', 'B')
  expect(sent.map(({ wish }) => wish)).toEqual([['yunlan', 'A']])
  sent[0]?.answer()
  await first
  expect(state()).toEqual({ busy: false, problem: undefined })
})

test('what did not go is shown, and goes again under the same key', async () => {
  const { sent, done, failed, state } = sender()
  await failed(away, 'yunlan', 'A')
  expect(state()).toEqual({ busy: false, problem: away })
  await done('yunlan', 'A')
  expect(state().problem).toBeUndefined()
  expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(sent[1]?.key).toBe(sent[0]?.key)
})

test('the same wish after it has gone is a new one, under a new key', async () => {
  const { sent, done } = sender()
  await done('yunlan', 'A')
  await done('yunlan', 'A')
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

test('another wish goes under another key, and the first one back under a third', async () => {
  const { sent, failed } = sender()
  await failed(away, 'yunlan', 'A')
  await failed(away, 'yunlan', 'B')
  await failed(away, 'yunlan', 'A')
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3)
})

test('a key that belongs to another wish is dropped: the next tap goes under a new one', async () => {
  const { sent, failed, done } = sender()
  await failed(new Problem('IDEMPOTENCY_KEY_REUSED', 'Send it once more', 'Not what you sent before'), 'yunlan', 'A')
  await done('yunlan', 'A')
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

test('a problem goes when it is tried again', async () => {
  const { store, sent, failed, state } = sender()
  await failed(away, 'yunlan', 'A')
  const again = store.start('yunlan', 'A')
  expect(state()).toEqual({ busy: true, problem: undefined })
  sent[1]?.answer()
  await again
})

test('a fault of ours is not shown as a problem of theirs, and does not lock the button', async () => {
  const { failed, state } = sender()
  await expect(failed(new TypeError('broken'), 'yunlan', 'A')).rejects.toThrow('broken')
  expect(state()).toEqual({ busy: false, problem: undefined })
})
