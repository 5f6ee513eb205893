/** A thing of a guide's list, as far as it matters whether one brings it. */
interface Need {
  /** The department that has it already. */
  readonly known?: string
  /** Only in this case. */
  readonly only?: string
  /** Everybody brings one of those so marked. */
  readonly oneOf?: boolean
}

/** What everybody brings, and what is wanted only in some case: what a department has already is one. */
export function sortedNeeds<T extends Need>(
  needs: readonly T[],
): { readonly bring: readonly T[]; readonly inCase: readonly T[] } {
  const isInCase = ({ known, only, oneOf }: T) => known !== undefined || (only !== undefined && !oneOf)
  return { bring: needs.filter((need) => !isInCase(need)), inCase: needs.filter(isInCase) }
}
