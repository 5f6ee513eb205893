/** A stop kept on the phone. */
export interface Favourite {
  readonly city: string
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
}

/** More than anybody waits at, and few enough for one screen. */
export const MOST_FAVOURITES = 20

const same = (a: Favourite, b: Pick<Favourite, 'city' | 'id'>) => a.city === b.city && a.id === b.id

export const isFavourite = (all: readonly Favourite[], one: Pick<Favourite, 'city' | 'id'>): boolean =>
  all.some((kept) => same(kept, one))

/** With one more, the newest first; `full` where there are as many as may be: nothing is thrown away unasked. */
export function withFavourite(all: readonly Favourite[], one: Favourite): readonly Favourite[] | 'full' {
  if (isFavourite(all, one)) return all
  return all.length >= MOST_FAVOURITES ? 'full' : [one, ...all]
}

export const withoutFavourite = (
  all: readonly Favourite[],
  one: Pick<Favourite, 'city' | 'id'>,
): readonly Favourite[] => all.filter((kept) => !same(kept, one))
