import { useTexts } from '../../../../core/text'
import { Cell } from '../../../../ui'
import type { StopAnswer } from '../../contract/types'
import { isFavourite, MOST_FAVOURITES } from '../../rules/favourites'
import { toggleFavourite, useFavourites } from '../../store/favourites'
import { texts } from '../../texts/zh'

/** Keeps this stop on the phone, or lets it go. */
export function KeepCell({
  city,
  stop,
  first,
}: {
  city: string
  stop: NonNullable<StopAnswer['stop']>
  first: boolean
}) {
  const t = useTexts(texts)
  const { all, isFull } = useFavourites()
  const one = { city, id: stop.id, name: stop.name }
  const isKept = isFavourite(all, one)
  return (
    <Cell
      first={first}
      accent
      title={isKept ? t.kept : t.keep}
      note={isFull ? t.full(MOST_FAVOURITES) : t.keepNote}
      onTap={() => toggleFavourite(one)}
    />
  )
}
