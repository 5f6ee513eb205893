type Table<S extends string> = { readonly [K in S]: readonly S[] }

/** Whether a state leads on: an act that stands there still runs. */
export const isOpen = <S extends string>(next: Table<S>, state: S): boolean => next[state].length > 0

/** The states from which `state` can be reached. */
export const predecessors = <S extends string>(next: Table<S>, state: S): string[] =>
  Object.entries<readonly S[]>(next)
    .filter(([, to]) => to.includes(state))
    .map(([from]) => from)
