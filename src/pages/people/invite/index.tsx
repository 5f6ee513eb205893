import { useEffect } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { homePage } from '../../../core/arrival/not-found'
import { pageUrl } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button } from '../../../ui'
import { useFamily } from '../family-store'
import { dropDraft, invite, inviting, useDraft } from '../invite-store'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/invite'
import { Form } from './form'
import { Ready, SendButton } from './ready'
import '../index.scss'

/** Asks somebody to let one act for them: what for, until when; then the card that they open. */
export default function InvitePage() {
  useArrival()
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { sent } = useDraft()
  const { busy } = inviting.use()
  useEffect(
    () => () => {
      dropDraft()
      inviting.settle()
    },
    [],
  )
  // Names go into no card, and no picture of this screen: whom it is for knows who sends it
  const card = sent && {
    title: t.card(t.list(sent.scopes.map(({ title }) => title[language]))),
    path: pageUrl('pages/people/invitation/index', { token: sent.token }),
    imageUrl: '/pages/people/card/invitation.png',
  }
  return (
    <PeoplePage
      title={t.title}
      of={useFamily()}
      share={card ?? { title: t.title, path: `/${homePage()}` }}
      bar={() =>
        card && sent ? (
          <SendButton of={sent} path={card.path} />
        ) : (
          <Button busy={busy} onTap={() => void invite()}>
            {busy ? t.busy : t.write}
          </Button>
        )
      }
    >
      {({ scopes }) => (sent ? <Ready of={sent} /> : <Form scopes={scopes} />)}
    </PeoplePage>
  )
}
