/** A number as people type it, 7,000 元 or ７０００; undefined where it is none. */
export const typedNumber = (typed: string): number | undefined => {
  const [digits] = /^\d+(\.\d+)?$/.exec(typed.normalize('NFKC').replace(/[\s,元年]/g, '')) ?? []
  return digits === undefined ? undefined : Number(digits)
}
