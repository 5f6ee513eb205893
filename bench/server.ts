import { withDatabases } from './database'
import { startProcess, type Running } from './processes'
import { buildServers, ourDist, peerServer, worldProgram } from './production'
import { bareProgram, printBare } from './server/bare'
import { buildBase } from './server/base'
import { called, open, startContender, throughCopies, type Contender, type Start } from './server/contender'
import { byDelegates } from './server/delegates'
import { printHanging } from './server/hanging'
import { check, measure, type Plan, type Target } from './server/load'
import { optionsOf, type Options } from './server/options'
import { printCost, printRates, printRatios, type Measured } from './server/print'
import { printSoak } from './server/soak'

/** What the account is to reach beside the base; of one connection, and of 200, only that it is no slower. */
const goals = [
  { rate: 2, processor: 0.4 },
  { rate: 2.5, processor: 0.4 },
]
const USUAL = 10

const without = (plan: Plan, targets: readonly Target[]) =>
  measure(targets, plan).then((rounds) => rounds.map((round, index) => ({ round, target: targets[index] }) as Measured))

/** The account endpoint at so many connections. @returns requests a second through our copies */
async function printAccounts(floor: Target, contenders: readonly Contender[], plan: Plan): Promise<number> {
  const kinds = [called, throughCopies]
  const targets = kinds.flatMap((kind) => contenders.map(kind))
  const [empty, ...measured] = await without(plan, [floor, ...targets])
  if (!empty) return NaN
  const residents = contenders[0]?.tokens.length
  printRates(`Account endpoint, ${residents} residents`, plan, [empty, ...measured], empty.round.rate)
  const pairs = kinds.flatMap((_, index) => {
    const [ours, base] = measured.slice(index * contenders.length)
    return contenders.length > 1 && ours && base ? [[ours, base] as const] : []
  })
  if (pairs.length > 0) printRatios(plan, pairs, plan.connections === USUAL ? goals : [])
  return measured[contenders.length]?.round.rate ?? NaN
}

/** What it costs that somebody acts for another: time and processor of a request. */
async function printDelegates(contender: Contender, plan: Plan): Promise<void> {
  const measured = await without(plan, await byDelegates(contender))
  const [owner, again, delegate] = measured
  printRates('The account by a delegate', plan, measured, owner?.round.rate ?? NaN, 'to the first')
  if (owner && again && delegate) printCost(plan, owner, [again, delegate])
}

async function printOpen(floor: Target, contenders: readonly Contender[], plan: Plan): Promise<void> {
  const measured = await without(plan, [floor, ...contenders.flatMap(open)])
  printRates('The same answer for everybody', plan, measured, measured[0]?.round.rate ?? NaN)
}

async function printAll(
  contenders: readonly Contender[],
  { start, world }: { readonly start: Start; readonly world: Running },
  databaseUrl: string,
  options: Options,
) {
  const env = { DATABASE_URL: databaseUrl }
  const floor: Target = {
    name: 'empty Fastify route',
    server: await start(peerServer, env),
    paths: ['/'],
    tokens: [''],
  }
  // From here on there are copies
  for (const target of contenders.map(called)) await check(target)
  const [ours] = contenders
  if (ours && options.people) {
    await printDelegates(ours, { ...options, connections: USUAL })
    return printHanging(ours, start, world, options.rounds)
  }
  const bare = await start(bareProgram, env)
  for (const connections of options.connections) {
    const plan = { ...options, connections }
    const rate = await printAccounts(floor, contenders, plan)
    if (connections === USUAL) await printBare(bare, plan, rate)
  }
  await printOpen(floor, contenders, { ...options, connections: USUAL })
}

/**
 * The account as production answers it, with the department called and from the last good copies; answers that are the
 * same for everybody; with `--base REF` an earlier state in turns with ours; with `--soak S` 200 connections for so
 * many seconds and a burst instead; with `--people` what a delegate costs, and one department that hangs.
 */
export async function benchServer(args: readonly string[]): Promise<void> {
  const options = optionsOf(args)
  await buildServers()
  const base = options.base ? await buildBase(options.base) : undefined
  const running: Running[] = []
  const start: Start = async (file, env) => {
    const one = await startProcess(file, env)
    running.push(one)
    return one
  }
  await withDatabases(base ? 2 : 1, async (databaseUrl = '', baseUrl = '') => {
    try {
      const world = await start(worldProgram, {})
      const contenders = [await startContender({ name: '', dist: ourDist, databaseUrl }, start, world)]
      if (base) {
        const other = { name: ` (${options.base})`, dist: base.dist, databaseUrl: baseUrl }
        contenders.push(await startContender(other, start, world))
      }
      if (options.soak)
        for (const one of contenders) {
          await check(called(one))
          await printSoak(one, options.soak)
        }
      else await printAll(contenders, { start, world }, databaseUrl, options)
    } finally {
      for (const one of running.reverse()) await one.stop()
    }
  }).finally(() => base?.remove())
}
