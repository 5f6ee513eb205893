import { asker, WAIT } from './asker'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** Requests as they are made; each is answered, or fails, when the test says so. */
function far() {
  const sent: { said: string; answer: (text: string) => void; fail: () => void }[] = []
  const told: string[] = []
  const type = asker(
    (said) =>
      new Promise<string>((answer, fail) => sent.push({ said, answer, fail: () => fail(new Error('offline')) })),
    (said, answer) => told.push(`${said}: ${answer}`),
  )
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)
  return { sent, told, type, pass, asked: () => sent.map(({ said }) => said) }
}

test('asks once the typing has stopped', async () => {
  const { type, pass, asked, sent, told } = far()
  type('社')
  await pass(WAIT - 1)
  type('社保')
  await pass(WAIT - 1)
  expect(asked()).toEqual([])
  await pass(1)
  expect(asked()).toEqual(['社保'])
  sent[0]?.answer('3')
  await pass(0)
  expect(told).toEqual(['社保: 3'])
})

test('one at a time; the answer to what is no longer typed is dropped', async () => {
  const { type, pass, asked, sent, told } = far()
  type('社')
  await pass(WAIT)
  type('社保')
  await pass(WAIT)
  type('社保断了')
  await pass(WAIT)
  expect(asked()).toEqual(['社'])
  sent[0]?.answer('old')
  await pass(0)
  expect(asked()).toEqual(['社', '社保断了'])
  sent[1]?.answer('new')
  await pass(0)
  expect(told).toEqual(['社保断了: new'])
})

test('a failure is quiet, and the next is asked as ever', async () => {
  const { type, pass, asked, sent, told } = far()
  type('社')
  await pass(WAIT)
  sent[0]?.fail()
  await pass(0)
  type('社保')
  await pass(WAIT)
  sent[1]?.answer('ok')
  await pass(0)
  expect([asked(), told]).toEqual([['社', '社保'], ['社保: ok']])
})

test('nothing to ask: what was about to be asked is not', async () => {
  const { type, pass, asked } = far()
  type('社保')
  type('')
  await pass(WAIT * 2)
  expect(asked()).toEqual([])
})
