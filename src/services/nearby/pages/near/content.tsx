import { useState } from 'react'
import { View as Box } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import type { Point } from '../../../../shared/coordinates'
import { sortedNeeds } from '../../../../shared/needs'
import { KINDS, type PlaceKind } from '../../../../shared/place'
import { Card, Cell, Chips, Empty, Group, Later, Link } from '../../../../ui'
import type { Places, ShownPlace } from '../../contract/types'
import { FixSheet } from '../../parts/fix-sheet'
import { PlaceRow } from '../../../../kits/openings/parts/place-row'
import type { Listed } from '../../../../kits/openings/rules/listed'
import { firstOpen, firstToOpen } from '../../../../kits/openings/rules/standing'
import { guides } from '../../store/near'
import { texts as openings } from '../../../../kits/openings/texts/zh'
import { texts } from '../../texts/zh'
import { useReport } from '../../../../kits/reports/parts/use-report'
import { Lead } from './lead'
import { hasMap, MapSheet } from '../../../../kits/openings/parts/map-sheet'

/** What the page shows, whichever part of it. */
export interface View extends Shown {
  readonly value: Places
  readonly city: string
  readonly kind: PlaceKind
  readonly matter?: string
  /** In Moments' single page: nothing that signs in, leads elsewhere or asks the phone. */
  readonly alone: boolean
  readonly places: readonly Listed<ShownPlace>[]
  readonly from?: Point
  readonly onKind: (kind: PlaceKind) => void
  readonly onPlace: (id: string) => void
}

const IN_CARE = 3

/** The same for a matter: its name, and what to bring, by the city's guide once that is here. */
function MatterLead({ city, matter, places }: { city: string; matter: string; places: View['places'] }) {
  const t = useTexts(texts)
  const { value } = guides.useLoaded(`${city}:${matter}`)
  const things = sortedNeeds(value?.needs ?? []).bring.flatMap(({ name, oneOf }) => (oneOf ? [] : [name]))
  return (
    <Lead
      places={places}
      what={value?.title ?? t.matter}
      bring={things.length > 0 ? t.bring(things.slice(0, 2)) : undefined}
    />
  )
}

function List({ of: { value, from, places, care, alone, onPlace } }: { of: View }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const [mapped, setMapped] = useState(false)
  const mappable = !care && !alone && hasMap(value.tiles)
  const sure = places.filter(({ standing }) => standing.state !== 'ask')
  const shown = care ? (sure.length > 0 ? sure : places).slice(0, IN_CARE) : places
  const near = places.some(({ metres }) => metres !== undefined)
  return (
    <Card kind="list" title={near ? t.byDistance : t.openFirst} note={care ? undefined : o.count(places.length)}>
      {shown.map((place, index) => (
        <PlaceRow
          key={place.id}
          first={index === 0}
          place={place}
          onTap={alone ? undefined : () => onPlace(place.id)}
        />
      ))}
      {mappable && <Cell icon="pin" accent title={o.openMap} onTap={() => setMapped(true)} />}
      {mapped && <MapSheet {...{ places, from, tiles: value.tiles }} onClose={() => setMapped(false)} />}
    </Card>
  )
}

/** The answer first, then all of them, then other kinds; in care mode shorter as well as larger. */
export function Content(view: View) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, city, kind, matter, alone, places, care, problem, again, onKind } = view
  const { office, asOf } = value
  const report = useReport<Pick<ShownPlace, 'id' | 'name'>>(`near/${city}`)
  const best = firstOpen(places) ?? firstToOpen(places) ?? places[0]
  const options = KINDS.map((one) => ({ value: one, label: t.kinds[one] }))
  return (
    <>
      <StaleNotice of={{ asOf, stale: false }} problem={problem} who={t.department.who} onRetry={again} />
      {matter ? <MatterLead {...{ city, matter, places }} /> : <Lead places={places} what={t.kinds[kind]} />}
      <Later>
        {places.length > 0 ? (
          <List of={view} />
        ) : (
          <Empty title={t.none(office.name[language])} text={t.noneText}>
            <Card kind="list">
              <CallCell first phone={office.phone} hours={office.hours} />
              <Cell icon="again" title={t.again} onTap={again} />
            </Card>
          </Empty>
        )}
        {!care && (
          <Box className="other">
            <Group>{t.other}</Group>
            <Chips label={t.other} options={options} value={matter ? undefined : kind} onChange={onKind} />
          </Box>
        )}
        {care && <CareEnd phone={office.phone} />}
        {best && !care && (
          <Box className="foot mt-2">
            <Box className="foot-line">{t.foot(best.source, best.checkedOn, now())}</Box>
            {!alone && <Link onTap={() => report.open({ id: best.id, name: best.name })}>{t.fix}</Link>}
          </Box>
        )}
      </Later>
      {report.about && <FixSheet city={city} place={report.about} of={report.sheet} />}
    </>
  )
}
