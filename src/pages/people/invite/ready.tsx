import { Button as WeChatButton } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../core/clock'
import { copy } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { dayOf } from '../../../shared/days'
import type { Invitation } from '../../../shared/platform/people-types'
import { Button, Card, Fact, Notice } from '../../../ui'
import { dropDraft } from '../invite-store'
import { Lead } from '../parts'
import { texts } from '../texts/invite'
import { names } from '../texts/names'

/** The invitation as it goes out: to whom, what for, and that it works once. */
export function Ready({ of: { name, relation, scopes, expiresAt } }: { of: Invitation }) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const language = useLook((look) => look.language)
  return (
    <>
      <Lead title={t.sent} text={t.sentText(dayOf(expiresAt), dayOf(now()))} />
      <Card>
        <Fact name={t.who}>{n.whole(relation, name)}</Fact>
        <Fact name={t.what}>{t.list(scopes.map(({ title }) => title[language]))}</Fact>
        <Fact name={t.once}>{t.onceText}</Fact>
        <Fact name={t.then}>{t.thenText}</Fact>
      </Card>
      <Button kind="text" onTap={dropDraft}>
        {t.another}
      </Button>
    </>
  )
}

interface SendButtonProps {
  of: Invitation
  /** Of the page that opens it, with its token. */
  path: string
}

/** Sends the card in a chat; a browser copies its link. */
export function SendButton({ of: { relation, name }, path }: SendButtonProps) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const [copied, setCopied] = useState(false)
  if (process.env.TARO_ENV !== 'h5')
    return (
      <WeChatButton className="button button--share" openType="share">
        {t.send(n.called(relation, name))}
      </WeChatButton>
    )
  const copyLink = () => void copy(`${location.origin}${path}`).then((outcome) => setCopied(outcome === 'done'))
  return <>{copied ? <Notice kind="ok">{t.linkCopied}</Notice> : <Button onTap={copyLink}>{t.link}</Button>}</>
}
