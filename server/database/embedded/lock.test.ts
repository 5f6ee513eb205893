import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { holder, isAlive, lives, processOf } from './holder'
import { underLock } from './lock'
import { readCluster, writeCluster } from './record'

let folder: string
const sleeper = spawn('sleep', ['600'])
afterAll(() => sleeper.kill())
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-lock-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid
const file = () => path.join(folder, 'lock')

test('one that runs is alive, one that ended is not, and nobody has number 0 of these', () => {
  expect([isAlive(process.pid), isAlive(ended())]).toEqual([true, false])
  expect(processOf(ended())).toBeUndefined()
})

test('work under one file goes one after the other, in the order it was asked for', async () => {
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    expect(fs.readFileSync(file(), 'utf8')).toBe(holder())
    await new Promise((resolve) => setImmediate(resolve))
    seen.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([underLock(file(), work('a')), underLock(file(), work('b'))])).toEqual(['a', 'b'])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(fs.existsSync(file())).toBe(false)
})

test('work that fails gives the lock back, and the next has its turn', async () => {
  const failing = underLock(file(), () => Promise.reject(new Error('broken')))
  const next = underLock(file(), () => Promise.resolve('done'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
  expect(fs.existsSync(file())).toBe(false)
})

test('a lock whose holder has ended is taken', async () => {
  fs.writeFileSync(file(), String(ended()))
  expect(await underLock(file(), () => Promise.resolve('done'))).toBe('done')
})

test.each([
  ['another program has its number now', () => String(sleeper.pid)],
  ['its number was given away again', () => `${sleeper.pid} 1@another-start`],
  ['its number is ours now', () => `${process.pid} 1@another-start`],
])('a lock is taken at once where %s', async (_, said) => {
  fs.writeFileSync(file(), said())
  const began = performance.now()
  expect(await underLock(file(), () => Promise.resolve('done'))).toBe('done')
  expect(performance.now() - began).toBeLessThan(1000)
  expect(fs.readdirSync(folder)).toEqual([])
})

test('a holder that runs is waited for', async () => {
  const { since } = processOf(sleeper.pid ?? 0) ?? { since: '' }
  const boot = holder().split('@')[1]
  fs.writeFileSync(file(), `${sleeper.pid} ${since}@${boot}`)
  expect([lives(holder()), lives(fs.readFileSync(file(), 'utf8'))]).toEqual([true, true])
  const order: string[] = []
  const waiting = underLock(file(), async () => order.push('ours'))
  order.push('theirs')
  fs.rmSync(file())
  await waiting
  expect(order).toEqual(['theirs', 'ours'])
})

test('of many that find a dead holder, one at a time has the lock', async () => {
  const program = `
    const fs = require('node:fs')
    require('tsx/cjs')
    const { underLock } = require(${JSON.stringify(path.join(__dirname, 'lock.ts'))})
    underLock(process.argv[1], async () => {
      fs.writeFileSync(process.argv[1] + '.held', '', { flag: 'wx' })
      await new Promise((resolve) => setTimeout(resolve, 20))
      fs.rmSync(process.argv[1] + '.held')
    })`
  fs.writeFileSync(file(), `${ended()} 1@another-start`)
  const codes = await Promise.all(
    Array.from({ length: 4 }, () =>
      once(spawn(process.execPath, ['-e', program, file()], { stdio: 'inherit' }), 'exit'),
    ),
  )
  expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0, 0])
  expect(fs.readdirSync(folder)).toEqual([])
})

test('what is remembered of a cluster comes back, without users that have ended', () => {
  writeCluster(folder, {
    port: 5433,
    password: 'p',
    users: [holder(), String(ended()), `${process.pid} 1@another-start`],
  })
  expect(readCluster(folder)).toEqual({ port: 5433, password: 'p', users: [holder()] })
  expect(fs.statSync(path.join(folder, 'cluster.json')).mode & 0o777).toBe(0o600)
  expect(fs.readdirSync(folder)).toEqual(['cluster.json'])
})

test('where nothing is remembered there are no users, no port, and a new password', () => {
  const [one, other] = [readCluster(folder), readCluster(folder)]
  expect(one).toEqual({ port: 0, password: expect.stringMatching(/^[\w-]{32}$/) as unknown, users: [] })
  expect(other.password).not.toBe(one.password)
})

test.each(['', '{', 'null', '{"port":1,"password":"never shown"', '{"port":1}', '[]'])(
  'a record "%s" is broken, not absent: it says what to do, and not what stands in it',
  (text) => {
    fs.writeFileSync(path.join(folder, 'cluster.json'), text)
    expect(() => readCluster(folder)).toThrow(/cluster\.json is (empty|broken): .*delete /)
    expect(() => readCluster(folder)).not.toThrow('never shown')
    expect(fs.readFileSync(path.join(folder, 'cluster.json'), 'utf8')).toBe(text)
  },
)

test('a record that is gone while its cluster is there is no new one', () => {
  fs.mkdirSync(path.join(folder, 'cluster'))
  fs.writeFileSync(path.join(folder, 'cluster/jinban.conf'), '')
  expect(() => readCluster(folder)).toThrow('cluster.json is gone: ')
})
