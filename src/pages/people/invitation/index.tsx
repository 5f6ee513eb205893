import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { now } from '../../../core/clock'
import { useTexts } from '../../../core/text'
import { both } from '../../../core/loading'
import { dayOf } from '../../../shared/days'
import { Button } from '../../../ui'
import { takePassed } from '../face-store'
import { accept, answering, invitations, useAnswered } from '../invitation-store'
import { holder } from '../me-store'
import { Failed, Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/invitation'
import { AcceptSheet } from './accept-sheet'
import { Accepted, Cut, Declined, Over } from './ends'
import '../index.scss'

/** An invitation as its card opens it: who asks, what for, and the sentence one agrees to. */
export default function InvitationPage() {
  const { params } = useArrival()
  const token = String(params.token ?? '')
  return token ? <Invitation token={token} /> : <Cut />
}

const ends = /^INVITATION_|^NOT_FOUND$/

function Invitation({ token }: { token: string }) {
  const t = useTexts(texts)
  const invitation = invitations.useLoaded(token)
  const me = holder.useLoaded('')
  const { accepted, declined } = useAnswered((all) => all[token]) ?? {}
  const { busy, problem } = answering.use()
  const [open, setOpen] = useState(true)
  useDidShow(() => {
    const face = takePassed('accept-invitation', token)
    if (!face) return
    setOpen(false)
    void accept(token, face)
  })
  if (accepted) return <Accepted of={accepted} />
  if (declined) return <Declined />
  const again = () => {
    invitation.again()
    me.again()
  }
  return (
    <PeoplePage
      title={t.title}
      of={{ ...both(invitation, me), again }}
      instead={(code) => ends.test(code) && invitation.problem && <Over problem={invitation.problem} />}
      bar={() => (
        <Button busy={busy} onTap={() => setOpen(true)}>
          {busy ? t.busy : t.read}
        </Button>
      )}
    >
      {([of, { face }]) => (
        <>
          <Failed problem={problem} />
          <Lead title={t.asks(of.name)} text={t.only(dayOf(of.expiresAt), dayOf(now()))} />
          {open && <AcceptSheet {...{ token, of }} face={face !== false} onClose={() => setOpen(false)} />}
        </>
      )}
    </PeoplePage>
  )
}
