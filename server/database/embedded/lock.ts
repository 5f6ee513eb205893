import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { writeOnce } from '../../files'
import { holder, lives, pidOf } from './holder'

const read = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Takes away the lock of a holder that has ended, and nobody else's: another may have done so and taken it since. */
function clear(file: string, said: string): void {
  const aside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.old`
  try {
    fs.renameSync(file, aside)
    if (read(aside) !== said) fs.linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    fs.rmSync(aside, { force: true })
  }
}

const queues = new Map<string, Promise<unknown>>()

async function underFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !writeOnce(file, holder()); waited += 50) {
    const said = read(file)
    // Calls here go one after the other: what has our number is not ours
    const ours = pidOf(said) === process.pid
    // An empty one is of a release that wrote it in two steps, and may be in the middle
    const left = ours || (said ? !lives(said) : waited > 2000)
    if (left) clear(file, said)
    else if (waited > 120_000) throw new Error(`Process ${pidOf(said)} holds ${file}: end it, then start again.`)
    else await pause(50)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** Runs `work` while no other process, nor other call here, runs under the same file; a dead holder's lock is taken. */
export function underLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(file) ?? Promise.resolve()).then(() => underFile(file, work))
  queues.set(
    file,
    turn.catch(() => undefined),
  )
  return turn
}
