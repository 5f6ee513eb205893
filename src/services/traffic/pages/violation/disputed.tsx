import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { daysBetween } from '../../../../shared/days'
import { ActNotice } from '../../../../kits/acts/parts/act-notice'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Figure, Icon, Steps } from '../../../../ui'
import type { Violation } from '../../contract/types'
import { texts } from '../../texts/zh'

type Dispute = NonNullable<Violation['dispute']>

interface DisputedProps {
  one: Violation
  dispute: Dispute
}

/** A dispute that runs: answered by when, how far it is, the receipt, and the way to send more. */
export function Disputed({ one: { on, brigade }, dispute }: DisputedProps) {
  const { disputed: t, department } = useTexts(texts)
  const { state, askedAt, words, answerBy, promisedBy, caseNumber } = dispute
  const by = promisedBy ?? answerBy
  const late = by ? daysBetween(by, on) : 0
  const { hotline } = department
  const got = state === 'checking'
  return (
    <>
      <Card kind="lead">
        <View className="lead">
          <View className="lead-mark lead-mark--ok">
            <Icon name="check" />
          </View>
          <View className="grow">
            <Figure medium words label={t.title} value={late > 0 ? t.late(late) : by ? t.by(by, on) : t.soon} />
            <View className="t-sub t-2 mt-1">{t.text}</View>
          </View>
        </View>
      </Card>
      <Card title={t.next}>
        <Steps
          steps={[
            { title: t.got, value: t.gotAt(askedAt, now()), note: words && t.said(words), state: 'done' },
            { title: t.check(brigade), value: got ? t.checking : t.checkLater, state: got ? 'now' : 'wait' },
            { title: t.answer, value: by ? t.before(by, on) : t.soon, note: t.answerNote, state: 'wait' },
          ]}
        />
      </Card>
      <ActNotice kind="info" open caseNumber={caseNumber}>
        {t.receipt}
      </ActNotice>
      <Card kind="list">
        <CallCell first phone={hotline} title={t.more} note={t.moreNote(hotline)} />
      </Card>
    </>
  )
}

const kinds = { granted: 'ok', upheld: 'info', refused: 'bad' } as const

/** What came of it. */
export function Answered({ dispute: { state, why, caseNumber } }: { dispute: Dispute }) {
  const { disputed: t } = useTexts(texts)
  if (state === 'sent' || state === 'checking') return null
  const said = { granted: t.granted, upheld: t.upheld(why), refused: t.refused }
  return (
    <ActNotice kind={kinds[state]} open={false} caseNumber={caseNumber}>
      {said[state]}
    </ActNotice>
  )
}
