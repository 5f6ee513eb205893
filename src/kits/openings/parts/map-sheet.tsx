import { View } from '@tarojs/components'
import { useTexts } from '../../../core/text'
import type { Point } from '../../../shared/coordinates'
import { Sheet } from '../../../ui'
import { PlaceMap } from '../../../ui/place-map'
import type { ShownPlace, Tiles } from '../contract/types'
import type { Listed } from '../rules/listed'
import { texts } from '../texts/zh'

interface MapSheetProps {
  places: readonly Listed<ShownPlace>[]
  from?: Point
  tiles?: Tiles
  onClose: () => void
}

/** Whether there is a map to show: a browser needs somebody who gives it the pictures. */
export const hasMap = (tiles?: Tiles): boolean => process.env.TARO_ENV !== 'h5' || tiles !== undefined

/** The list's places on a map, under the same numbers. The list stays: nobody need see the map. */
export function MapSheet({ places, from, tiles, onClose }: MapSheetProps) {
  const t = useTexts(texts)
  const pins = places.map(({ no, name, at, standing }) => ({ no, name, at, state: standing.state }))
  const [only] = places.length === 1 ? places : []
  return (
    <Sheet title={only?.name ?? t.count(places.length)} onClose={onClose}>
      <PlaceMap label={only ? t.here(only.name) : t.map(places.length)} pins={pins} from={from} tiles={tiles?.url} />
      {!only && <View className="t-note t-2 mt-2">{t.legend}</View>}
      {tiles && process.env.TARO_ENV === 'h5' && <View className="t-note t-2">{tiles.attribution}</View>}
    </Sheet>
  )
}
