import { memoryOf } from '../processes'
import { met, ratio, table } from '../table'
import type { Plan, Round, Target } from './load'

export interface Measured {
  readonly target: Target
  readonly round: Round
}

const how = ({ connections, rounds, seconds }: Plan) =>
  `${connections} connection${connections > 1 ? 's' : ''}, ${rounds} rounds of ${seconds} s each, interleaved, medians`

/** One row a target; `floor` is what the rates are compared to. */
export function printRates(
  title: string,
  plan: Plan,
  measured: readonly Measured[],
  floor: number,
  beside = 'to empty route',
): void {
  table(
    `${title}, ${how(plan)}`,
    ['what', 'requests / s', beside, 'p50 ms', 'p99 ms', 'CPU ms / request', 'MB resident'],
    measured.map(({ target, round: { rate, p50, p99, processor } }) => [
      target.name,
      rate.toFixed(0),
      ratio(rate, floor),
      p50.toFixed(0),
      p99.toFixed(0),
      processor.toFixed(3),
      memoryOf(target.server.pid).toFixed(0),
    ]),
  )
}

interface Goal {
  readonly rate: number
  readonly processor: number
}

/** Ours beside the base: requests a second and processor to their goals; p99 no worse, nor a lone client slower. */
export function printRatios(
  plan: Plan,
  pairs: readonly (readonly [Measured, Measured])[],
  goals: readonly Goal[],
): void {
  table(
    `To the base, ${how(plan)}`,
    ['what', 'requests / s', '', 'CPU', '', 'p50', 'p99', ''],
    pairs.map(([{ target, round: ours }, { round: base }], index) => {
      const goal = goals[index] ?? { rate: 1, processor: 1 }
      return [
        target.name,
        ratio(ours.rate, base.rate),
        met(ours.rate >= goal.rate * base.rate),
        ratio(ours.processor, base.processor),
        met(ours.processor <= goal.processor * base.processor),
        ratio(ours.p50, base.p50),
        ratio(ours.p99, base.p99),
        met(ours.p99 <= base.p99),
      ]
    }),
  )
}

const MOST = 1.1

/** Ours beside one row: requests a second and processor, at most a tenth dearer. */
export function printCost(plan: Plan, { round: one }: Measured, others: readonly Measured[]): void {
  table(
    `To the first row, ${how(plan)}`,
    ['what', 'time of a request', 'CPU of a request', `at most ${MOST} ×`],
    others.map(({ target, round }) => [
      target.name,
      ratio(one.rate, round.rate),
      ratio(round.processor, one.processor),
      met(one.rate <= MOST * round.rate && round.processor <= MOST * one.processor),
    ]),
  )
}
