import { PhoneNetwork, type Upset } from './network'

const account = '/api/housing-fund/account?city=yunlan'
const report = '/api/bus/report'

/** What becomes of these requests, one after the other, after a tester has asked for an upset. */
async function after(upset: Upset, requests: readonly (readonly [method: string, path: string])[]): Promise<string[]> {
  const network = new PhoneNetwork()
  network.next(upset)
  const outcomes: string[] = []
  for (const [method, path] of requests) {
    const broken = await network.carries('good', method, path)
    outcomes.push(broken ?? (network.loses(method, path) ? 'lost' : 'answered'))
  }
  return outcomes
}

const look = ['GET', account] as const
const act = ['POST', report] as const
const signIn = ['POST', '/api/session'] as const

test.each<[Upset, string[]]>([
  ['none', ['answered', 'answered', 'answered', 'answered']],
  ['cut', ['cut', 'answered', 'answered', 'answered']],
  ['lost', ['lost', 'answered', 'answered', 'answered']],
  // Whoever signs in has done nothing yet
  ['cut-act', ['answered', 'answered', 'cut', 'answered']],
  ['lost-act', ['answered', 'answered', 'lost', 'answered']],
])('%s: once, to the request that it fits', async (upset, outcomes) => {
  expect(await after(upset, [signIn, look, act, act])).toEqual(outcomes)
})

test('without a network nothing arrives, and what was to happen once waits', async () => {
  const network = new PhoneNetwork()
  network.next('cut')
  expect(await network.carries('offline', 'GET', account)).toBe('offline')
  expect(await network.carries('good', 'GET', account)).toBe('cut')
})
