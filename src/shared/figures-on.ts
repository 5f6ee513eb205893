/** Of figures that each hold until the next ones, those in force on a day. @throws RangeError where the city has none that early */
export const figuresOn = <P extends { readonly effectiveFrom: string }>(periods: readonly P[], day: string): P => {
  const inForce = periods
    .filter((period) => period.effectiveFrom <= day)
    .reduce<P | undefined>((last, next) => (last && last.effectiveFrom > next.effectiveFrom ? last : next), undefined)
  if (!inForce) throw new RangeError(`no figures in force on ${day}`)
  return inForce
}
