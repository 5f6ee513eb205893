import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { useOrigin } from '../../../kits/openings/origin-store'
import type { Opening } from '../../../kits/openings/openings-store'
import { hasMap, MapSheet } from '../../../kits/openings/parts/map-sheet'
import { StateTag, useStateText } from '../../../kits/openings/parts/place-row'
import { texts as openings } from '../../../kits/openings/texts/zh'
import { Card, Cell } from '../../../ui'
import { LinkCell } from './contacts'
import type { Matter } from './store'
import { texts } from './texts'

interface PlaceProps {
  guide: Matter
  city: string
  opening: Opening
}

/** Where to go: the nearest that is open from where somebody last said they start, else one of the city's. */
export function Place({ guide: { id, link }, city, opening: { value, place } }: PlaceProps) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const care = useLook((look) => look.care)
  const from = useOrigin(city)?.at
  const [mapped, setMapped] = useState(false)
  const state = useStateText(place)
  const tag = <StateTag state={place.standing.state} />
  const { pages, tiles, others } = value
  const { name, address, metres, limits } = place
  return (
    <Card kind="list" title={t.where}>
      <Cell
        first
        title={name}
        note={o.note(metres === undefined ? undefined : t.away(o.metres(metres)), address, state, limits)}
        {...(care ? { below: tag } : { value: tag })}
        onTap={pages && (() => openPage(pages.place, { id: place.id, matter: id }))}
      />
      {!care && hasMap(tiles) && <Cell icon="pin" accent title={o.openMap} onTap={() => setMapped(true)} />}
      {pages && others > 0 && (
        <Cell
          title={o.others(others)}
          note={from ? undefined : t.sayWhere}
          onTap={() => openPage(pages.list, { matter: id })}
        />
      )}
      {link && <LinkCell link={link} />}
      {mapped && <MapSheet places={[place]} from={from} tiles={tiles} onClose={() => setMapped(false)} />}
    </Card>
  )
}
