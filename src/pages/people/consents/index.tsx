import { useEffect, useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { dayOf } from '../../../shared/days'
import type { Consents } from '../../../shared/platform/people-types'
import { Card, Cell, Link, Notice } from '../../../ui'
import { consenting, useConsents, useWiped } from '../consents-store'
import { Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/consents'
import { GiveSheet, WithdrawSheet } from './sheets'
import '../index.scss'

/** What I agreed to, each with its source, its use and its last day; the way out of each. */
export default function ConsentsPage() {
  useArrival()
  const t = useTexts(texts)
  useEffect(
    () => () => {
      useWiped.setState({ copies: undefined })
      consenting.settle()
    },
    [],
  )
  return (
    <PeoplePage title={t.title} of={useConsents()}>
      {(consents) => <All consents={consents} />}
    </PeoplePage>
  )
}

function All({ consents: { live, ended, offered } }: { consents: Consents }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { copies } = useWiped()
  const [open, setOpen] = useState<string>()
  const [showEnded, setShowEnded] = useState(false)
  const close = () => setOpen(undefined)
  const leaving = live.find(({ receipt }) => receipt === open)
  const giving = offered.find(({ purpose }) => purpose === open)
  const today = dayOf(now())
  return (
    <>
      {copies !== undefined && <Notice kind="ok">{t.wiped(copies)}</Notice>}
      <Lead title={t.lead(live.length)} text={t.leadText} />
      {live.length > 0 && (
        <Card kind="list" title={t.live}>
          {live.map(({ receipt, title, from, data, until }, index) => (
            <Cell
              key={receipt}
              first={index === 0}
              title={title[language]}
              note={t.note(from[language], data[language], until)}
              value={<Link onTap={() => setOpen(receipt)}>{t.withdraw}</Link>}
            />
          ))}
        </Card>
      )}
      {offered.length > 0 && (
        <Card kind="list" title={t.offered}>
          {offered.map(({ purpose, title, why }, index) => (
            <Cell
              key={purpose}
              first={index === 0}
              title={title[language]}
              note={why[language]}
              onTap={() => setOpen(purpose)}
            />
          ))}
        </Card>
      )}
      <Card kind="list">
        <Cell first title={t.offers} note={t.offersNote} onTap={() => openPage('pages/people/offers/index')} />
        <Cell title={t.reads} onTap={() => openPage('pages/mine/reads/index')} />
        {ended.length > 0 && (
          <Cell title={t.ended(ended.length)} open={showEnded} onTap={() => setShowEnded(!showEnded)} />
        )}
        {showEnded &&
          ended.map(({ receipt, title, endedAt, until, how }) => (
            <Cell
              key={receipt}
              title={title[language]}
              note={t.endedNote(endedAt ? dayOf(endedAt) : until, today, how === 'withdrawn')}
            />
          ))}
      </Card>
      {leaving && <WithdrawSheet of={leaving} onClose={close} />}
      {giving && <GiveSheet of={giving} onClose={close} />}
    </>
  )
}
