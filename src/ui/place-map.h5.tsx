import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { a11y } from './a11y'
import type { Pin, PlaceMapProps } from './place-map'

const ID = 'place-map'
const CLOSEST = 17
const MARK_PX = 24

const iconOf = ({ no, state }: Pin) => `<div class="pin-no pin-no--${state}">${no}</div>`

/** Places on a map of Leaflet's, which is fetched when this is first shown: it is seven times smaller than MapLibre GL. */
export function PlaceMap({ label, pins, from, tiles = '' }: PlaceMapProps) {
  useEffect(() => {
    let over = false
    let remove = () => undefined as unknown
    void Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css')]).then(([leaflet]) => {
      const node = document.getElementById(ID)
      if (over || !node) return
      const map = leaflet.map(node, { zoomControl: false, attributionControl: false })
      remove = () => map.remove()
      leaflet.tileLayer(tiles, { maxZoom: CLOSEST }).addTo(map)
      for (const pin of pins) {
        const icon = leaflet.divIcon({ html: iconOf(pin), className: 'place-pin', iconSize: [MARK_PX, MARK_PX] })
        leaflet.marker([pin.at.lat, pin.at.lng], { icon, interactive: false, keyboard: false }).addTo(map)
      }
      if (from) leaflet.circleMarker([from.lat, from.lng], { radius: 6, className: 'place-me' }).addTo(map)
      const points = [...pins.map(({ at }) => at), ...(from ? [from] : [])]
      map.fitBounds(
        points.map(({ lat, lng }) => [lat, lng]),
        { padding: [32, 32], maxZoom: CLOSEST },
      )
    })
    return () => {
      over = true
      remove()
    }
  }, [pins, from, tiles])
  return (
    <View {...a11y({ role: 'img', label })}>
      <View id={ID} className="place-map" {...a11y({ hidden: true })} />
    </View>
  )
}
