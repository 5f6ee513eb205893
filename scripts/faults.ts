import { randomInt } from 'node:crypto'
import { random } from '../bench/find/random'
import { argumentsOf } from './faults/arguments'
import { fullDisk } from './faults/full-disk'
import { mergesUnderFire } from './faults/merges'
import { stopsUnderLoad } from './faults/stops'
import { isRight, tableOf } from './faults/table'

const began = Date.now()
const say = (line: string) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s] ${line}`)

/**
 * What no test of every day does: servers and PostgreSQL are killed in the middle of merges while the department and
 * WeChat misbehave, servers are stopped under load, the disk is full. `--seed` draws the same again; which request is
 * where when a process dies is the machine's.
 */
async function main(): Promise<number> {
  const { seed, merges, stops } = argumentsOf(process.argv.slice(2), () => randomInt(1_000_000))
  say(`seed ${seed}`)
  const tables = [
    { title: 'Merges under fire', rows: merges > 0 ? await mergesUnderFire(merges, random(seed), say) : [] },
    { title: 'Stopped under load', rows: stops > 0 ? await stopsUnderLoad(stops, random(seed + 1), say) : [] },
    { title: 'A full disk', rows: await fullDisk(say) },
  ]
  for (const { title, rows } of tables) if (rows.length > 0) console.log(`\n${tableOf(title, rows)}`)
  const right = tables.every(({ rows }) => isRight(rows))
  console.log(`\nseed ${seed}: ${right ? 'nothing wrong' : 'WRONG, see above'}`)
  return right ? 0 : 1
}

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
