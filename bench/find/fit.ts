import { table } from '../table'
import type { Case } from './cases'
import { quantile } from './times'

const TUNED = ['dev', 'tune', 'errands-tune', 'daily-tune']
/** How much one counts: there are a hundred names of offices, and fifty words of matters, to each thing that somebody said. */
const shareOf: Readonly<Record<string, number>> = { 'names-tune': 0.1, 'spelt-tune': 0.3, 'left-out': 0.15 }
/** Of those that are meant, this share may be refused, with all words and as packed. */
const REFUSED = { all: 0.007, packed: 0.012 } as const
const STEPS = 4000
const RATE = 0.5
const RIDGE = 1

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

/** Logistic regression by plain descent over features brought to one scale. @returns start, then a weight a feature */
function regression(cases: readonly Case[]): number[] {
  const width = cases[0]?.features.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => cases.map(({ features }) => features[at] ?? 0))
  const means = columns.map(mean)
  const spreads = columns.map((column, at) => Math.sqrt(mean(column.map((one) => (one - (means[at] ?? 0)) ** 2))) || 1)
  const scaled = cases.map(({ features }) => features.map((one, at) => (one - (means[at] ?? 0)) / (spreads[at] ?? 1)))
  const shares = cases.map(({ set }) => shareOf[set] ?? 1)
  const all = shares.reduce((sum, one) => sum + one, 0)
  const weights = new Array<number>(width + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at ? RIDGE * weight : 0))
    scaled.forEach((row, index) => {
      const sum = row.reduce((total, one, at) => total + one * (weights[at + 1] ?? 0), weights[0] ?? 0)
      const miss = (shares[index] ?? 0) * (1 / (1 + Math.exp(-sum)) - (cases[index]?.meant ? 1 : 0))
      slope[0] = (slope[0] ?? 0) + miss
      row.forEach((one, at) => (slope[at + 1] = (slope[at + 1] ?? 0) + miss * one))
    })
    slope.forEach((one, at) => (weights[at] = (weights[at] ?? 0) - (RATE * one) / all))
  }
  const plain = weights.slice(1).map((weight, at) => weight / (spreads[at] ?? 1))
  return [(weights[0] ?? 0) - plain.reduce((sum, one, at) => sum + one * (means[at] ?? 0), 0), ...plain]
}

const sumOf = ([start = 0, ...weights]: readonly number[], { features }: Case) =>
  features.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), start)

/**
 * Fits what `src/shared/search/sure.ts` weighs, and prints it. A match of the wrong matter teaches nothing. The last feature, how
 * many words a matter has, is then tilted so that with all words and as packed the same share of the tuning sets is refused.
 */
export function benchFit(cases: readonly Case[]): void {
  const taught = cases.filter(
    ({ set, meant, right }) => [...TUNED, ...Object.keys(shareOf)].includes(set) && (right || !meant),
  )
  const fitted = regression(taught)
  const pointOf = (words: Case['words']) => {
    const meant = cases.filter((one) => one.meant && one.words === words && TUNED.includes(one.set))
    return {
      least: quantile(
        meant.map((one) => sumOf(fitted, one)),
        REFUSED[words],
      ),
      words: mean(meant.map(({ features }) => features.at(-1) ?? 0)),
    }
  }
  const [all, packed] = [pointOf('all'), pointOf('packed')]
  const tilt = (all.least - packed.least) / (all.words - packed.words)
  const last = fitted.length - 1
  fitted[last] = (fitted[last] ?? 0) - tilt
  fitted[0] = (fitted[0] ?? 0) - all.least + tilt * all.words
  table(
    'sure.ts: fitted',
    fitted.map((_, at) => (at ? `feature ${at}` : 'start')),
    [fitted.map((one) => one.toFixed(2))],
  )
}
