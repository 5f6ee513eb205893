import { fragileJob, startTestOutbox, type TestOutbox } from './testing/queue'
import { requeueCommand } from './requeue-command'

let harness: TestOutbox
beforeAll(async () => {
  harness = await startTestOutbox()
})
beforeEach(() => harness.clear())
afterAll(() => harness.close())

const command = async (...args: string[]) => {
  const said: string[] = []
  await requeueCommand({ env: { DATABASE_URL: harness.url }, args, say: (line) => said.push(line) })
  return said
}

test('says what was given up by kind and error, and puts back what is named', async () => {
  expect(await command()).toEqual(['Nothing was given up'])
  const job = fragileJob()
  await harness.add()
  await harness.add()
  await harness.add({ kind: 'demo.other' })
  await harness.runOut(harness.queue(job.run, { 'demo.other': () => Promise.reject(new TypeError('odd')) }))
  const since = expect.stringMatching(/since 2026-11-23T0[12]:\d\d:\d\d\.\d{3}Z$/) as string
  const said = await command()
  expect(said).toEqual([since, since])
  expect(said.map((line) => line.split('  ').slice(0, 3)).sort()).toEqual([
    ['demo.act', '2', 'DEPARTMENT_DOWN'],
    ['demo.other', '1', 'TypeError'],
  ])
  expect(await command('demo.act')).toEqual(['Put back: 2'])
  expect(await command('demo.none')).toEqual(['Put back: 0'])
  expect((await command()).map((line) => line.split('  ')[0])).toEqual(['demo.other'])
})

test('without a database it says which one to name', async () => {
  const asked = requeueCommand({ env: {}, args: [], say: () => undefined })
  await expect(asked).rejects.toThrow('Set DATABASE_URL to the database of the server.')
})
