import { readIdNumber } from '../src/shared/id-number'
import { callOnce } from '../server/departments/call'
import { Fault, Refusal } from '../server/departments/fault'
import { residents } from './residents'
import { faults } from './faults'
import { peers, situationOf } from './situation'
import { buildWorld, type World } from './world'

let world: World
let url: string
// Each its own: what is slow still answers when the test that asked has ended
beforeEach(async () => {
  world = buildWorld()
  url = await world.listen()
})
afterEach(() => world.close())

const [renter] = residents
const person = { name: renter?.name, idNumber: renter?.idNumber }
const address = (over: object = {}) => {
  const known = world.departmentAddresses(url).yunlan?.['housing-fund']
  if (!known) throw new Error('yunlan has no housing fund')
  return { ...known, timeoutMs: 30_000, ...over }
}
const call = (over: object = {}, now = world.clock.now()) =>
  callOnce(address(over), '/accounts/query', person, { requestId: 'r', now })
const outcome = (calling: Promise<unknown>) =>
  calling.then(
    () => 'answered',
    (error: unknown) => (error instanceof Refusal ? error.reason : error instanceof Fault ? error.kind : String(error)),
  )

test('everybody has a valid id number that no real person has: no place begins with 99, no number ends in 000', () => {
  expect(residents.length).toBeGreaterThanOrEqual(8)
  for (const { idNumber } of residents)
    expect([readIdNumber(idNumber, '2026-11-23').valid, /^99|^81.{12}000/.test(idNumber)]).toEqual([true, true])
})

test('a department answers whom it knows by signature, once per nonce, and not long after', async () => {
  expect(await outcome(call())).toBe('answered')
  expect(await outcome(call({ key: 'wrong' }))).toBe('SIGNATURE_WRONG')
  expect(await outcome(call({ appId: 'someone' }))).toBe('APP_UNKNOWN')
  expect(await outcome(call({}, new Date(world.clock.now().getTime() - 600_000)))).toBe('TIMESTAMP_OLD')
})

test.each([
  ['none', 'answered'],
  ['timeout', 'slow'],
  ['slow', 'slow'],
  ['down', 'down'],
  ['flaky', 'down'],
  ['refusing', 'NOT_TODAY'],
  ['garbled', 'answered'],
  ['another', 'answered'],
  ['duplicate', 'answered'],
  ['backwards', 'answered'],
  ['ahead', 'answered'],
  ['repeating', 'answered'],
] as const)('a department that is %s', async (fault, expected) => {
  world.faults.set('housing-fund', fault)
  // Shorter than what is slow takes; who is not is waited for, however busy the machine
  expect(await outcome(call(expected === 'slow' ? { timeoutMs: 400 } : {}))).toBe(expected)
})

test('every fault is tried above', () => expect(faults).toHaveLength(12))

test('an answer about a person names them, or with that fault somebody who is nobody', async () => {
  const named = async () => ((await call()).answer as { idNumber?: string }).idNumber
  const own = await named()
  expect(residents.some(({ idNumber }) => idNumber === own)).toBe(true)
  world.faults.set('housing-fund', 'another')
  const other = await named()
  expect(residents.some(({ idNumber }) => idNumber === other)).toBe(false)
})

test('a department’s own clock may be off, or stand still', () => {
  const at = (time: string) => new Date(`2026-11-23T${time}:00.000Z`)
  const told = (time: string) => world.faults.timeOf('air', at(time))
  world.faults.set('air', 'backwards')
  expect(told('09:20')).toEqual(at('06:20'))
  world.faults.set('air', 'ahead')
  expect(told('09:20')).toEqual(at('12:20'))
  world.faults.set('air', 'repeating')
  expect([told('09:20'), told('10:20')]).toEqual([at('09:20'), at('09:20')])
  world.faults.set('air', 'none')
  expect(told('10:20')).toEqual(at('10:20'))
})

test('a department of one city may be out of order alone', () => {
  world.faults.set('yunlan/housing-fund', 'down')
  expect(['yunlan', 'qinghe'].map((city) => world.faults.of(`${city}/housing-fund`))).toEqual(['down', 'none'])
  world.faults.set('housing-fund', 'slow')
  expect(['yunlan', 'qinghe'].map((city) => world.faults.of(`${city}/housing-fund`))).toEqual(['down', 'slow'])
})

test('what went through the world is noted, for the tester’s page', async () => {
  await call()
  expect(world.traffic.all()).toMatchObject([{ to: 'yunlan/housing-fund', path: '/accounts/query', status: 200 }])
})

test('the clock runs on from where it is set', () => {
  const real = jest.spyOn(Date, 'now').mockReturnValue(1000)
  world.clock.set('2030-02-28T23:59:59.990+08:00')
  real.mockReturnValue(1020)
  expect(world.clock.now().toISOString()).toBe('2030-02-28T16:00:00.010Z')
  real.mockRestore()
  expect(() => world.clock.set('soon')).toThrow('not an instant')
})

test('a situation is its address; what nobody knows is refused by name', () => {
  const query = { resident: 'permit', network: 'weak', 'housing-fund': 'down', size: 'care' }
  expect(situationOf(query)).toEqual({ resident: 'permit', network: 'weak', faults: { 'housing-fund': 'down' } })
  for (const peer of peers) expect(() => situationOf({ [peer]: 'on strike' })).toThrow(`${peer}=on strike`)
  expect(() => situationOf({ now: 'tomorrow' })).toThrow('now=tomorrow')
})
