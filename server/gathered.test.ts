import { Gathered } from './gathered'

/** Gatherings that end when the test says so. */
const held = (options?: ConstructorParameters<typeof Gathered>[1]) => {
  const runs: { readonly asked: readonly number[]; end: (error?: Error) => void }[] = []
  const gathered = new Gathered<number, string>(
    (asked) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => (error ? reject(error) : resolve(asked.map(String)))
        runs.push({ asked, end })
      }),
    options,
  )
  return { gathered, runs, sizes: () => runs.map(({ asked }) => asked) }
}

/** What has been planned is under way. */
const turn = async () => {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve))
}

test('what is asked at one moment goes together, each with its own answer', async () => {
  const { gathered, runs, sizes } = held()
  const answers = Promise.all([gathered.ask(1), gathered.ask(2), gathered.ask(3)])
  await turn()
  expect(sizes()).toEqual([[1, 2, 3]])
  runs[0]?.end()
  expect(await answers).toEqual(['1', '2', '3'])
})

test('while two gatherings are under way the next one forms', async () => {
  const { gathered, runs, sizes } = held()
  const first = gathered.ask(1)
  await turn()
  const second = gathered.ask(2)
  await turn()
  const others = Promise.all([gathered.ask(3), gathered.ask(4)])
  await turn()
  expect(sizes()).toEqual([[1], [2]])
  runs[0]?.end()
  expect(await first).toBe('1')
  await turn()
  expect(sizes()).toEqual([[1], [2], [3, 4]])
  for (const { end } of runs) end()
  expect(await Promise.all([second, others])).toEqual(['2', ['3', '4']])
})

test('as many are under way as it was told, none larger than it was told', async () => {
  const { gathered, runs, sizes } = held({ underway: 2, most: 2 })
  const answers = Promise.all([1, 2, 3, 4, 5].map((one) => gathered.ask(one)))
  await turn()
  await turn()
  expect(sizes()).toEqual([
    [1, 2],
    [3, 4],
  ])
  runs[1]?.end()
  await turn()
  await turn()
  expect(sizes()).toHaveLength(3)
  for (const { end } of runs) end()
  expect(await answers).toEqual(['1', '2', '3', '4', '5'])
})

test('where a gathering fails, all its questions fail, and those after it are asked', async () => {
  const { gathered, runs } = held()
  const failing = Promise.allSettled([gathered.ask(1), gathered.ask(2)])
  await turn()
  const next = gathered.ask(3)
  runs[0]?.end(new Error('away'))
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await turn()
  runs[1]?.end()
  expect(await next).toBe('3')
})

test('too few answers are nobody’s', async () => {
  const gathered = new Gathered<number, number>(async (asked) => asked.slice(1))
  const answers = await Promise.allSettled([gathered.ask(1), gathered.ask(2)])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
