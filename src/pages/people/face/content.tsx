import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { Card, Cell, Condition, Fact, Notice } from '../../../ui'
import { lookFace } from '../face-store'
import { Failed, Lead } from '../parts'
import { texts } from '../texts/face'

/** How often a browser looks whether the mini-program is done, in ms. */
const LOOK_MS = 2000

/** What is checked, by whom, what is kept; and how to pass at once. */
export function Before({ what }: { what?: string }) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const inBrowser = process.env.TARO_ENV === 'h5'
  return (
    <>
      <Lead title={t.lead} text={what && t.only(what)} />
      {inBrowser && <Notice>{t.inMiniNote}</Notice>}
      <Card>
        <Fact name={t.who}>{t.whoText}</Fact>
        <Fact name={t.get}>{t.getText}</Fact>
        <Fact name={t.give}>{t.giveText}</Fact>
        <Fact name={t.times}>{t.timesText}</Fact>
      </Card>
      {!care && (
        <Card title={t.easy}>
          <Condition met>{t.light}</Condition>
          <Condition met>{t.high}</Condition>
        </Card>
      )}
    </>
  )
}

/** A browser waits for the mini-program, and looks while the page is on screen. */
export function Handed({ face }: { face: string }) {
  const t = useTexts(texts)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const look = async () => {
      const goesOn = await lookFace(face)
      if (goesOn && !over) timer = setTimeout(() => void look(), LOOK_MS)
    }
    void look()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [face])
  return (
    <>
      <Lead title={t.inMini} text={t.inMiniText} />
      <Notice kind="info">{t.waiting}</Notice>
    </>
  )
}

interface StoppedProps {
  stopped?: 'privacy' | 'left' | 'impossible'
  problem?: Problem
}

/** What came of the last try. */
export function Stopped({ stopped, problem }: StoppedProps) {
  const t = useTexts(texts)
  if (problem) return <Failed problem={problem} />
  return stopped ? <Notice kind="warn">{t[stopped]}</Notice> : null
}

interface WaysProps {
  later?: string
  onLater: () => void
}

/** For whoever cannot, or will not now. */
export function Ways({ later, onLater }: WaysProps) {
  const t = useTexts(texts)
  return (
    <View>
      <Card kind="list">
        <Cell
          first
          title={t.counter}
          note={t.counterNote}
          onTap={() => openPage('services/nearby/pages/near/index', { kind: 'hall' })}
        />
        <Cell title={t.later} note={later ?? t.laterNote} onTap={onLater} />
        <Cell icon="phone" title={t.call} note={t.callNote} onTap={() => void dial('12345')} />
      </Card>
    </View>
  )
}
