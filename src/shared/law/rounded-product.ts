const LIMB = 1e7

/**
 * The product of `factors` over the product of `divisors`, exact and rounded half up to an integer: sums of law whose
 * products leave what a number holds. All are integers up to 9 × 10^8, divisors at least 1; the result must fit a number.
 */
export const roundedProduct = (factors: readonly number[], divisors: readonly number[]): number => {
  const times = (limbs: readonly number[], factor: number): number[] => {
    const product: number[] = []
    let carry = 0
    for (const limb of limbs) {
      const next = limb * factor + carry
      product.push(next % LIMB)
      carry = Math.floor(next / LIMB)
    }
    for (; carry > 0; carry = Math.floor(carry / LIMB)) product.push(carry % LIMB)
    return product
  }
  const over = (limbs: readonly number[], divisor: number): number[] => {
    let rest = 0
    return limbs.reduceRight<number[]>((quotient, limb) => {
      const next = rest * LIMB + limb
      rest = next % divisor
      return [Math.floor(next / divisor), ...quotient]
    }, [])
  }
  // Half up: (2 × product + divisor) ÷ (2 × divisor), cut down
  const twice = factors.reduce(times, [2])
  const half = divisors.reduce(times, [1])
  // Stryker disable next-line EqualityOperator: of two that are equally long either may be the one added to
  const sum = twice.length < half.length ? half : twice
  const other = sum === half ? twice : half
  const carried = times(
    sum.map((limb, index) => limb + (other[index] ?? 0)),
    1,
  )
  return [2, ...divisors].reduce(over, carried).reduceRight((value, limb) => value * LIMB + limb, 0)
}
