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
import { openingAt } from '../../../../shared/opening'
import { Card, Cell, Glance, Group, Later } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import type { OnePlace, ShownPlace } from '../../contract/types'
import { FixSheet } from '../../parts/fix-sheet'
import { StateTag } from '../../parts/place-row'
import type { Listed } from '../../rules/listed'
import { isOld } from '../../rules/standing'
import { guides } from '../../store/near'
import { texts } from '../../texts/zh'
import { HoursCard } from './hours'

interface ContentProps extends Shown {
  value: OnePlace
  place: Listed<ShownPlace>
  city: string
  matter?: string
  /** In Moments' single page. */
  alone: boolean
  calendar: Calendar
}

/** Whether it is open and until when; how many wait; and why nobody can say where that is so. */
function Lead({ place, withinMonths }: { place: Listed<ShownPlace>; withinMonths: number }) {
  const t = useTexts(texts)
  const { standing, address, metres, queue, said, checkedOn } = place
  const asks = standing.state === 'ask'
  const doubts = [
    said && `${t.said(said.what, said.people, said.confirmed)}。${said.confirmed ? '' : t.notChecked}`,
    asks && isOld(checkedOn, now(), withinMonths) && t.registered(checkedOn),
    asks && (standing.why === 'noHours' || standing.why === 'notAnnounced') && `${t.standing(standing, now())}。`,
  ].filter(Boolean)
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="figure-label grow">
          {t.note(address, metres === undefined ? undefined : t.metres(metres))}
        </View>
        <StateTag state={standing.state} />
      </View>
      <View className="figure figure--m figure--words mt-1" {...heading(2)}>
        {asks ? t.unknown : t.standing(standing, now())}
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

/** What to bring for what is to be done there, by the city's guide. */
function Bring({ city, matter }: { city: string; matter: string }) {
  const t = useTexts(texts)
  const { value } = guides.useLoaded(`${city}:${matter}`)
  const needs = value?.needs.filter(({ known }) => !known) ?? []
  if (!value || needs.length === 0) return null
  return (
    <Card kind="list" title={t.bringTitle(value.title)}>
      {needs.map(({ name, from, only }, index) => (
        <Cell key={name} first={index === 0} title={name} note={t.note(only, from) || undefined} />
      ))}
    </Card>
  )
}

/** How to get in, where a car stands, whom to call, what is wrong. */
function Details({
  place,
  calendar,
  care,
  onFix,
}: {
  place: ShownPlace
  calendar: Calendar
  care: boolean
  onFix?: () => void
}) {
  const t = useTexts(texts)
  const { wheelchair, access, parking, phone, phoneHours, checkedOn } = place
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
      {phone && <Cell icon="phone" title={t.callPhone(phone)} note={answers} onTap={() => void dial(phone)} />}
      {onFix && !care && <Cell accent title={t.fix} note={t.checked(checkedOn, now())} onTap={onFix} />}
    </Card>
  )
}

/** A place, as somebody on their way wants to know it; in care mode shorter as well as larger. */
export function Content({ value, place, city, matter, alone, calendar, care, problem, again }: ContentProps) {
  const t = useTexts(texts)
  const [fixing, setFixing] = useState(false)
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
        {matter && <Bring city={city} matter={matter} />}
        <HoursCard place={place} calendar={calendar} care={care} />
        <Details place={place} calendar={calendar} care={care} onFix={alone ? undefined : () => setFixing(true)} />
        {care && <CareEnd phone={office.phone} />}
      </Later>
      {fixing && <FixSheet city={city} place={place} onClose={() => setFixing(false)} />}
    </>
  )
}
