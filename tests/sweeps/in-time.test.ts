import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Watch } from './in-time'

let watch: Watch
beforeAll(() => {
  watch = new Watch(100)
})
afterAll(() => watch.close())

test('an answer in time is the answer, and a failure the failure', async () => {
  expect(await watch.inTime('demo.records', async () => 1)).toBe(1)
  await expect(watch.inTime('demo.records', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
})

test('a request that never ends is named, with what the department answered', async () => {
  const asked = watch.inTime('demo.records /demo/records SWEEP_SEED=7', () => pause(10_000, 1, { ref: false }))
  watch.note('{"from":"0001-01-01"}')
  await expect(asked).rejects.toThrow(
    'No answer within 100 ms to demo.records /demo/records SWEEP_SEED=7; the department answered {"from":"0001-01-01"}',
  )
})

test('a loop that stops every timer is named as well', async () => {
  const loop = async () => {
    const start = process.cpuUsage()
    while (process.cpuUsage(start).user < 150_000);
  }
  await expect(watch.inTime('demo.records', loop)).rejects.toThrow('to demo.records; no department answered')
})

test('a loop without end is named, and ends with its process', async () => {
  const program = `
    const { Watch } = require(${JSON.stringify(path.join(__dirname, 'in-time.ts'))})
    void new Watch(100, 300).inTime('demo.records', async () => { for (;;); })`
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', program])
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const [, signal] = (await once(child, 'close')) as [unknown, string]
  expect([signal, said]).toEqual(['SIGKILL', 'No answer within 100 ms to demo.records; no department answered\n'])
})
