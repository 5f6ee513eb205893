import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { toHome } from '../../../core/arrival/not-found'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { both } from '../../../core/loading'
import { useLook } from '../../../core/look'
import { signOut } from '../../../core/session/session'
import { useTexts } from '../../../core/text'
import type { Deletion } from '../../../shared/platform/people-types'
import { Button, Card, Cell, Condition, Notice, Page, Sheet } from '../../../ui'
import { asking, deleteAccount, held, useDeletion } from '../data-store'
import { takePassed, wantFace } from '../face-store'
import { holder } from '../me-store'
import { Failed, Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/deletion'
import '../index.scss'

/** Deleting the account: what goes, what stays and why, what else would do; then the face, then once more. */
export default function DeletionPage() {
  useArrival()
  const { done } = useDeletion()
  return done ? <Deleted of={done} /> : <Asked />
}

function Asked() {
  const t = useTexts(texts)
  const data = held.useLoaded('')
  const me = holder.useLoaded('')
  const { busy, problem } = asking.use()
  const [face, setFace] = useState<string>()
  useDidShow(() => {
    const passed = takePassed('delete-account')
    if (passed) setFace(passed)
  })
  useEffect(() => () => asking.settle(), [])
  const again = () => {
    data.again()
    me.again()
  }
  const go = (checked: string) => {
    // Good once, whatever comes of it
    void deleteAccount(checked).then(() => setFace(undefined))
  }
  return (
    <PeoplePage
      title={t.title}
      of={{ ...both(data, me), again }}
      bar={([, { face: possible }]) => (
        <View className="grow danger">
          {possible === false ? (
            <Button kind="line" onTap={() => openPage('pages/people/no-id/index')}>
              {t.counter}
            </Button>
          ) : (
            <Button kind="line" onTap={() => wantFace({ act: 'delete-account', what: t.what, later: t.later })}>
              {t.start}
            </Button>
          )}
        </View>
      )}
    >
      {([{ represented, underWay }]) => (
        <>
          <Failed problem={problem} />
          <Lead title={t.lead} text={t.leadText} />
          <What />
          {(represented.length > 0 || underWay > 0) && (
            <Notice kind="warn" icon="ask">
              {represented.length > 0 && t.represented(represented)}
              {underWay > 0 && t.underWay(underWay)}
            </Notice>
          )}
          <Instead />
          {face && (
            <Sheet
              title={t.sure}
              onClose={() => setFace(undefined)}
              foot={
                <>
                  <Button kind="line" onTap={() => setFace(undefined)}>
                    {t.keep}
                  </Button>
                  <Button busy={busy} onTap={() => go(face)}>
                    {busy ? t.busy : t.go}
                  </Button>
                </>
              }
            >
              {t.sureText}
            </Sheet>
          )}
        </>
      )}
    </PeoplePage>
  )
}

/** What goes and what stays. */
function What() {
  const t = useTexts(texts)
  return (
    <Card title={t.gone}>
      <Condition>{t.goneData}</Condition>
      <Condition>{t.goneRelations}</Condition>
      <View className="rule" />
      <View className="t-strong">{t.kept}</View>
      <Condition>{t.keptLog}</Condition>
      <Condition>{t.keptElsewhere}</Condition>
    </Card>
  )
}

/** What would do as well, and can be undone. */
function Instead() {
  const t = useTexts(texts)
  const leave = () => void signOut().then(toHome, toHome)
  return (
    <Card kind="list">
      <Cell first title={t.export} note={t.exportNote} onTap={() => openPage('pages/people/data/index')} />
      <Cell title={t.signOut} note={t.signOutNote} onTap={leave} />
      <Cell title={t.consents} note={t.consentsNote} onTap={() => openPage('pages/people/consents/index')} />
    </Card>
  )
}

/** It is gone; what the law keeps, as the server says it. */
function Deleted({ of: { kept } }: { of: Deletion }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
      <Lead title={t.done} text={t.doneText} />
      {kept.length > 0 && (
        <Card title={t.doneKept}>
          {kept.map((one) => (
            <Condition key={one.en}>{one[language]}</Condition>
          ))}
        </Card>
      )}
    </Page>
  )
}
