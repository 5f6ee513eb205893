import { Undo } from './undo'

const forever = () => new Promise<void>(() => undefined)

test('what was started ends, the newest first, whatever the others did, and once', async () => {
  const [done, failed] = [[] as string[], [] as string[]]
  const undo = new Undo((step, error) => failed.push(`${step}: ${(error as Error).message}`))
  undo.add('database', 1000, () => done.push('database'))
  undo.add('jobs', 5, forever)
  undo.add('log', 1000, () => {
    throw new Error('no space')
  })
  undo.add('clock', 1000, async () => Promise.reject(new Error('gone')))
  undo.add('routes', 1000, async () => done.push('routes'))
  expect(undo.longest()).toBe(4005)
  await Promise.all([undo.all(), undo.all()])
  expect(done).toEqual(['routes', 'database'])
  expect(failed).toEqual(['clock: gone', 'log: no space', 'jobs: jobs not done within 0.005 s'])
})
