import { ends } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness({ config: { minimumClient: '1.10.2' } })
})
afterAll(() => harness.close())

const all = sweep()

all('%s: a phone older than the least version is told to update, and nothing is done', async (_, swept) => {
  const resident = await harness.callerFor(swept)
  const input = await harness.goodInput(swept, resident)
  const before = await stored(harness.sql)
  for (const version of ['0.0.1', '1.9.99', '1.10.1']) {
    const headers = { 'x-client-version': version }
    for (const token of [resident.token, 'gone']) {
      const { status, body } = await harness.ask(swept, input, { token, headers })
      expect([status, body.error?.code, body.error?.minimum]).toEqual([426, 'CLIENT_TOO_OLD', '1.10.2'])
    }
  }
  expect(await stored(harness.sql)).toEqual(before)
})

all('%s: the least version and later ones are served', async (_, swept) => {
  for (const version of ['1.10.2', '1.11.0', '2.0.0']) {
    const before = await granted(harness, swept)
    const resident = ends(swept) ? await harness.callerFor(swept) : before.resident
    const input = await harness.goodInput(swept, resident)
    const { status } = await harness.ask(swept, input, {
      token: resident.token,
      headers: { 'x-client-version': version },
    })
    expect(status).not.toBe(426)
  }
})

all('%s: a version that is none is refused', async (_, swept) => {
  for (const version of ['latest', '1.10', '9'.repeat(400), '1.10.2 or so']) {
    const { status, body } = await harness.ask(swept, {}, { headers: { 'x-client-version': version } })
    expect([status, body.error?.code]).toEqual([400, 'INPUT_INVALID'])
  }
})
