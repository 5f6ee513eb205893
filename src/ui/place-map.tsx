import { Map } from '@tarojs/components'
import type { Point } from '../shared/coordinates'
import { a11y } from './a11y'

/** A place on a map, under the number that the list beside it has. */
export interface Pin {
  readonly no: number
  readonly name: string
  readonly at: Point
  readonly state: 'open' | 'closed' | 'ask'
}

export interface PlaceMapProps {
  /** What it shows, for who does not see it: all of it stands in a list beside. */
  label: string
  pins: readonly Pin[]
  /** Where somebody starts from. */
  from?: Point
  /** Where a browser gets the map's pictures: an address with {z}, {x} and {y}. WeChat has its own. */
  tiles?: string
}

const whole = ({ lat, lng }: Point) => ({ latitude: lat, longitude: lng })

/** Places on WeChat's own map. It costs nothing until it is shown. Styles: styles/place-map.scss. */
export function PlaceMap({ label, pins, from, tiles: _ours }: PlaceMapProps) {
  const points = [...pins.map(({ at }) => at), ...(from ? [from] : [])]
  const [first = { lat: 0, lng: 0 }] = points
  const markers = pins.map(({ no, name, at }) => ({
    id: no,
    ...whole(at),
    iconPath: '',
    title: name,
    width: 24,
    height: 32,
    label: { content: String(no), color: '#000000', fontSize: 13, bgColor: '#ffffff', padding: 4, borderRadius: 4 },
  }))
  return (
    <Map
      className="place-map"
      {...whole(first)}
      scale={14}
      markers={markers as never}
      includePoints={points.map(whole)}
      onError={() => undefined}
      {...a11y({ label })}
    />
  )
}
