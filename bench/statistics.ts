/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return Number.isInteger(half)
    ? ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
    : (sorted[Math.floor(half)] ?? NaN)
}

/** Runs each of `things` `rounds` times, every round in the other order, so that a slow spell meets all alike. */
export async function alternating<T>(
  rounds: number,
  things: readonly T[],
  run: (thing: T, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const thing of round % 2 ? [...things].reverse() : things) await run(thing, round)
  }
}
