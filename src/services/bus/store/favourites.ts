import { persisted } from '../../../core/storage'
import { storeOf } from '../../../core/store'
import { isFavourite, withFavourite, withoutFavourite, type Favourite } from '../rules/favourites'

/** The holder's own, though no sign-in is needed for it: it goes when they sign out. */
const kept = persisted<readonly Favourite[]>('bus:favourites', 1)

const store = storeOf<{ readonly all: readonly Favourite[]; readonly isFull: boolean }>(() => ({
  all: kept.read() ?? [],
  isFull: false,
}))

const keep = (all: readonly Favourite[]) => {
  kept.write(all)
  store.setState({ all, isFull: false })
}

/** The stops kept on this phone; `isFull` after one was not taken for want of room. */
export const useFavourites = store

/** Keeps a stop, or lets it go where it is kept. */
export function toggleFavourite(one: Favourite): void {
  const { all } = store.getState()
  if (isFavourite(all, one)) return keep(withoutFavourite(all, one))
  const more = withFavourite(all, one)
  if (more === 'full') store.setState({ isFull: true })
  else keep(more)
}
