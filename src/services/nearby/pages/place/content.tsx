import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../../../core/arrival/open-page'
import { now } from '../../../../core/clock'
import { dial } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import type { Calendar } from '../../../../shared/calendar'
import { sortedNeeds } from '../../../../shared/needs'
import { openingAt } from '../../../../shared/opening'
import { Card, Cell, Glance, Group, Later, Sheet } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import type { OnePlace, ShownPlace } from '../../contract/types'
import { FixSheet } from '../../parts/fix-sheet'
import { StateTag } from '../../../../kits/openings/parts/place-row'
import type { Listed } from '../../../../kits/openings/rules/listed'
import { isOld } from '../../../../kits/openings/rules/standing'
import { guides } from '../../store/near'
import { texts as openings } from '../../../../kits/openings/texts/zh'
import { texts } from '../../texts/zh'
import { useReport } from '../../../../kits/reports/parts/use-report'
import { HoursCard } from './hours'

interface ContentProps extends Shown {
  value: OnePlace
  place: Listed<OnePlace['place']>
  city: string
  matter?: string
  /** In Moments' single page. */
  alone: boolean
  calendar: Calendar
}

/** Whether it is open and until when; how many wait; and why nobody can say where that is so. */
function Lead({ place, withinMonths }: { place: Listed<ShownPlace>; withinMonths: number }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const { standing, address, metres, queue, said, checkedOn } = place
  const asks = standing.state === 'ask'
  const doubts = [
    said && `${o.said(said.what, said.people, said.confirmed)}。${said.confirmed ? '' : t.notChecked}`,
    asks && isOld(checkedOn, now(), withinMonths) && t.registered(checkedOn),
    asks && (standing.why === 'noHours' || standing.why === 'notAnnounced') && `${o.standing(standing, now())}。`,
  ].filter(Boolean)
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="figure-label grow">
          {o.note(address, metres === undefined ? undefined : o.metres(metres))}
        </View>
        <StateTag state={standing.state} />
      </View>
      <View className="figure figure--m figure--words mt-1" {...heading(2)}>
        {asks ? t.unknown : o.standing(standing, now())}
      </View>
      {doubts.length > 0 && <View className="t-sub t-2 mt-1">{doubts.join('')}</View>}
      {queue && standing.state === 'open' && (
        <View>
          <View className="lead-rule" />
          <Glance
            parts={[
              { figure: t.people(queue.waiting), note: t.waiting },
              { figure: t.minutes(queue.minutes), note: t.about },
              { figure: t.windows(queue.windows), note: t.windowsOpen },
            ]}
          />
        </View>
      )}
    </Card>
  )
}

/** What to bring for what is to be done there, by the city's guide, which is a tap away. */
function Bring({ city, matter, alone }: { city: string; matter: string; alone: boolean }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const { value } = guides.useLoaded(`${city}:${matter}`)
  if (!value) return null
  const { bring } = sortedNeeds(value.needs)
  return (
    <Card kind="list" title={t.bringTitle(value.title)}>
      {bring.map(({ name, from, only, note }, index) => (
        <Cell key={name} first={index === 0} title={name} note={o.note(only, note, from) || undefined} />
      ))}
      {!alone && (
        <Cell
          first={bring.length === 0}
          title={t.guide}
          onTap={() => openPage('pages/guide/matter/index', { id: matter })}
        />
      )}
    </Card>
  )
}

/** What is done there: each leads to its guide. */
function Matters({ place: { name, matters = [] }, onClose }: { place: OnePlace['place']; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <Sheet title={t.mattersAt(name)} onClose={onClose}>
      {matters.map(({ id, title }, index) => (
        <Cell key={id} first={index === 0} title={title} onTap={() => openPage('pages/guide/matter/index', { id })} />
      ))}
    </Sheet>
  )
}

/** How to get in, where a car stands, whom to call, what is wrong. */
function Details({
  place,
  calendar,
  care,
  onFix,
  onMatters,
}: {
  place: OnePlace['place']
  calendar: Calendar
  care: boolean
  /** Both absent in Moments' single page. */
  onFix?: () => void
  onMatters?: () => void
}) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const { wheelchair, access, parking, phone, phoneHours, checkedOn, matters = [] } = place
  const [matter] = matters
  const answered = openingAt(phoneHours, calendar, now())
  const answers = (() => {
    if (answered.state === 'open') return t.answers
    return answered.state === 'closed' && answered.next ? t.answersFrom(answered.next, now()) : undefined
  })()
  return (
    <Card kind="list">
      <Cell
        first
        title={wheelchair ? t.wheelchair[wheelchair] : t.wheelchairUnknown}
        note={access ?? (wheelchair ? undefined : t.askByPhone)}
      />
      {parking && !care && <Cell title={t.parking} note={parking} />}
      {phone && <Cell icon="phone" title={o.callPhone(phone)} note={answers} onTap={() => void dial(phone)} />}
      {onMatters && matter && (
        <Cell
          title={t.matters(matters.length)}
          note={t.suchAs(matters.slice(0, 3).map(({ title }) => title))}
          onTap={onMatters}
        />
      )}
      {onFix && !care && <Cell accent title={t.fix} note={t.checked(checkedOn, now())} onTap={onFix} />}
    </Card>
  )
}

/** A place, as somebody on their way wants to know it; in care mode shorter as well as larger. */
export function Content({ value, place, city, matter, alone, calendar, care, problem, again }: ContentProps) {
  const t = useTexts(texts)
  const [listed, setListed] = useState(false)
  const report = useReport<true>(`place/${city}/${place.id}`)
  const { office, asOf } = value
  return (
    <>
      <StaleNotice of={{ asOf, stale: false }} problem={problem} who={t.department.who} onRetry={again} />
      <Lead place={place} withinMonths={value.checkedWithinMonths} />
      <Later>
        {place.standing.state !== 'open' && !alone && (
          <View>
            <Group>{t.elsewhere}</Group>
            <Card kind="list">
              <Cell
                first
                icon="pin"
                title={t.title}
                note={t.share}
                onTap={() => openPage('services/nearby/pages/near/index', matter ? { matter } : { kind: place.kind })}
              />
            </Card>
          </View>
        )}
        {matter && <Bring {...{ city, matter, alone }} />}
        <HoursCard place={place} calendar={calendar} care={care} />
        <Details
          {...{ place, calendar, care }}
          onFix={alone ? undefined : () => report.open(true)}
          onMatters={alone ? undefined : () => setListed(true)}
        />
        {care && <CareEnd phone={office.phone} />}
      </Later>
      {report.about && <FixSheet city={city} place={place} of={report.sheet} />}
      {listed && <Matters place={place} onClose={() => setListed(false)} />}
    </>
  )
}
