import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { dayOf } from '../../../shared/days'
import type { Family } from '../../../shared/platform/people-types'
import { Button, Card, Cell, Foot } from '../../../ui'
import { Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { loadFamily, useFamily } from '../family-store'
import { texts } from '../texts/family'
import { InvitedSheet, RepresentedSheet, RepresentativeSheet } from './sheets'
import { AskedCell, EndedCell, LiveCell, RepresentativeCell } from './rows'
import '../index.scss'

type Open = { readonly kind: 'mine' | 'theirs' | 'asked'; readonly id: string }

/** Whom I act for, who acts for me, and the ways to more. */
export default function FamilyPage() {
  useArrival()
  const t = useTexts(texts)
  const of = useFamily()
  useDidShow(() => {
    if (of.value) void loadFamily()
  })
  return (
    <PeoplePage
      title={t.title}
      of={of}
      bar={() => <Button onTap={() => openPage('pages/people/invite/index')}>{t.invite}</Button>}
    >
      {(family) => <Everyone family={family} />}
    </PeoplePage>
  )
}

function Everyone({ family }: { family: Family }) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const { mine, theirs, invitations, scopes } = family
  const live = mine.filter(({ state }) => state === 'live')
  const ended = mine.filter(({ state }) => state !== 'live')
  const today = dayOf(now())
  const opened = (kind: Open['kind']) => (open?.kind === kind ? open.id : undefined)
  const [represented] = live.filter(({ id }) => id === opened('mine'))
  const [representative] = theirs.filter(({ id }) => id === opened('theirs'))
  const [invited] = invitations.filter(({ id }) => id === opened('asked'))
  return (
    <>
      {mine.length + invitations.length === 0 && <Lead title={t.none} text={t.noneText} />}
      <Card kind="list" title={mine.length + invitations.length > 0 ? t.mine : undefined}>
        {live.map((one, index) => (
          <LiveCell
            key={one.id}
            first={index === 0}
            of={one}
            scopes={scopes}
            onTap={() => setOpen({ kind: 'mine', id: one.id })}
          />
        ))}
        {invitations.map((one, index) => (
          <AskedCell
            key={one.id}
            first={live.length + index === 0}
            of={one}
            today={today}
            onTap={() => setOpen({ kind: 'asked', id: one.id })}
          />
        ))}
        {ended.map((one, index) => (
          <EndedCell key={one.id} first={live.length + invitations.length + index === 0} of={one} today={today} />
        ))}
        <Cell
          first={mine.length + invitations.length === 0}
          accent
          title={t.addChild}
          note={t.addChildNote}
          onTap={() => openPage('pages/people/child/index')}
        />
      </Card>
      {theirs.length > 0 && (
        <Card kind="list" title={t.theirs}>
          {theirs.map((one, index) => (
            <RepresentativeCell
              key={one.id}
              first={index === 0}
              of={one}
              scopes={scopes}
              today={today}
              onWithdraw={() => setOpen({ kind: 'theirs', id: one.id })}
            />
          ))}
        </Card>
      )}
      {!care && <Foot lines={[t.foot]} />}
      {represented && <RepresentedSheet of={represented} scopes={scopes} onClose={close} />}
      {representative && <RepresentativeSheet of={representative} onClose={close} />}
      {invited && <InvitedSheet of={invited} onClose={close} />}
    </>
  )
}
