import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isAlive, processOf, underLock } from './lock'
import { readCluster, writeCluster } from './record'

let folder: string
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
    expect(fs.readFileSync(file(), 'utf8')).toBe(String(process.pid))
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

test('what is remembered of a cluster comes back, without users that have ended', () => {
  writeCluster(folder, { port: 5433, password: 'p', users: [process.pid, ended()] })
  expect(readCluster(folder)).toEqual({ port: 5433, password: 'p', users: [process.pid] })
  expect(fs.statSync(path.join(folder, 'cluster.json')).mode & 0o777).toBe(0o600)
  expect(fs.readdirSync(folder)).toEqual(['cluster.json'])
})

test('where nothing is remembered there are no users, no port, and a new password', () => {
  const [one, other] = [readCluster(folder), readCluster(folder)]
  expect(one).toEqual({ port: 0, password: expect.stringMatching(/^[\w-]{32}$/) as unknown, users: [] })
  expect(other.password).not.toBe(one.password)
})
