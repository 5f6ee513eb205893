import { randomInt } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { startTestCluster } from '../server/testing/cluster'
import { argumentsOf } from './mutation/arguments'
import { draw, identityOf, mutantsOf, sourcesIn } from './mutation/mutants'
import { reportOf } from './mutation/report'
import { resultsDir, tryMutants } from './mutation/stryker'
import { command } from './lib/command'

/**
 * Tests of sources, builds, releases and speed, which look at other things than what the code does; and the two sweeps
 * that make up many requests at random, which take as long as all others together and say little of where a fault is.
 */
const notRun = [
  '/tests/(architecture|contracts|devtools|scaffold|start)/',
  '/tests/sweeps/(in-time|answers|residents)\\.test\\.ts$',
]

/**
 * `npm run mutation -- server --sample 400 --seed 1`: breaks the code in small ways, one at a time, and says which no
 * test notices. docs/mutation.md.
 */
async function main(): Promise<number> {
  const { paths, sample, seed, least, near, concurrency, testMatching } = argumentsOf(process.argv.slice(2), () =>
    String(randomInt(1_000_000)),
  )
  const { mutants, leftOut } = await mutantsOf(sourcesIn(paths))
  const drawn = draw(mutants, seed, sample)
  console.log(`${drawn.length} of ${mutants.length} mutants of ${paths.join(' ')}, seed ${seed}`)
  for (const [reason, count] of leftOut) console.log(`left out: ${count}, ${reason}`)
  fs.mkdirSync(resultsDir, { recursive: true })
  const cluster = await startTestCluster()
  process.env.TEST_DATABASE_URL = cluster.url
  try {
    const plan = { drawn: drawn.map(identityOf), near, notRun, testMatching, log: path.join(resultsDir, 'results.log') }
    const results = await tryMutants(drawn, plan, concurrency)
    if (results.length !== drawn.length) throw new Error(`${drawn.length} drawn, ${results.length} came back`)
    fs.writeFileSync(path.join(resultsDir, 'results.json'), JSON.stringify(results, null, 1))
    const { text, enough } = reportOf(results, least)
    console.log(text)
    return enough ? 0 : 1
  } finally {
    await cluster.stop()
  }
}

command(main)
