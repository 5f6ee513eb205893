import type { Running } from '../processes'
import { alternating, median } from '../statistics'
import { table } from '../table'
import type { Plan } from './load'

export const bareProgram = 'bench/server/bare-client.ts'

const ways = {
  single: 'five statements in turn',
  gathered: 'the same, gathered over 1 ms',
} as const

/** Prints what the database gives a client that does nothing but the statements: the limit of what a server can answer. */
export async function printBare({ url }: Running, { connections, rounds, seconds }: Plan, ours: number): Promise<void> {
  const names = Object.keys(ways) as (keyof typeof ways)[]
  const rates = new Map(names.map((way) => [way, [] as number[]]))
  await alternating(rounds, names, async (way) => {
    const answer = await fetch(`${url}/${way}?connections=${connections}&seconds=${seconds}`)
    rates.get(way)?.push(((await answer.json()) as { rate: number }).rate)
  })
  table(
    `A bare client of postgres.js, statements of one account through the copies, ${connections} at once`,
    ['what', 'times / s', 'ours to it'],
    names.map((way) => {
      const rate = median(rates.get(way) ?? [])
      return [ways[way], rate.toFixed(0), (ours / rate).toFixed(2)]
    }),
  )
}
