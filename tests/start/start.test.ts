import net from 'node:net'
import { freePort, isTaken, Starter } from './starter'

jest.setTimeout(1_800_000)

let starter: Starter
beforeEach(async () => {
  starter = new Starter(await freePort())
})
afterEach(() => starter.remove())

const origin = () => `http://127.0.0.1:${starter.port}`
const arrive = async (situation: object) => {
  const response = await fetch(`${origin()}/simulator/situation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(situation),
  })
  return (await response.json()) as { address: string }
}

test('npm start prints one address that works; Ctrl-C ends everything it started', async () => {
  starter.start()
  await starter.says(`open ${origin()}/simulator/`)
  const first = await fetch(`${origin()}/`)
  expect([first.status, first.url]).toEqual([200, `${origin()}/simulator/`])
  const { address } = await arrive({ resident: 'permit', earlier: '3', 'housing-fund': 'down' })
  expect(address).toBe('/services/housing-fund/pages/account/index?city=yunlan&_scene=1007')
  const page = await fetch(origin() + address)
  expect(await page.text()).toContain('<div id="app">')
  const figures = await fetch(`${origin()}/api/housing-fund/figures?city=qinghe`)
  expect(figures.status).toBe(200)
  // Of the server's own process, by way of the starter
  const waiting = async () => {
    const told = (await (await fetch(`${origin()}/simulator/waiting`)).json()) as { waiting: { city: string }[] }
    return told.waiting
  }
  await starter.until(async () => (await waiting()).some(({ city }) => city === '*'), 'what is repeated')
  starter.kill('SIGINT')
  await starter.ended()
  expect(starter.code).toBe(0)
  expect([await isTaken(starter.port), starter.postgres()]).toEqual([false, undefined])
})

test('killed outright, it leaves nothing that blocks the next start', async () => {
  starter.start()
  await starter.says('open http')
  starter.kill('SIGKILL')
  await starter.until(async () => !(await isTaken(starter.port)), 'the free port')
  starter.start()
  await starter.says('open http')
  expect((await fetch(`${origin()}/api/healthz`)).status).toBe(200)
})

test.each(['SIGTERM', 'SIGKILL'] as const)('npm ended by %s alone, all that it started ends', async (signal) => {
  starter.startByNpm()
  await starter.says('the server is up')
  expect(starter.postgres()).toEqual(expect.any(Number))
  starter.kill(signal)
  await starter.until(async () => !(await isTaken(starter.port)) && !starter.postgres(), 'the end of it all', 30_000)
})

test('a port in use is said in one sentence', async () => {
  const other = net.createServer().listen(starter.port, '127.0.0.1')
  starter.start()
  await starter.ended()
  expect(starter.code).toBe(1)
  expect(starter.said).toContain(`Port ${starter.port} is taken: end what uses it, or set PORT to another.`)
  other.close()
})

test('start:thin needs no server: every page with every example', async () => {
  starter.start('--thin')
  await starter.says(`open ${origin()}/thin/`)
  const page = await (await fetch(`${origin()}/thin/`)).text()
  expect(page).toContain('data-example="frozen"')
  await fetch(`${origin()}/thin/example`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ example: 'frozen' }),
  })
  const account = await fetch(`${origin()}/api/housing-fund/account?city=yunlan`)
  expect(await account.json()).toMatchObject({ status: 'frozen' })
})
