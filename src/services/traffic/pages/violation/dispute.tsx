import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePageCity } from '../../../../core/arrival/page-city'
import { useTexts } from '../../../../core/text'
import { NotGone } from '../../../../kits/acts/parts/not-gone'
import { Button, Card, Chips, Input, Sheet } from '../../../../ui'
import type { Reason, Violation } from '../../contract/types'
import { disputing } from '../../store'
import { texts } from '../../texts/zh'

const REASONS = ['notSo', 'notMyCar', 'notMe', 'forced', 'other'] as const

function useReasons({ kind }: Violation) {
  const { one: t } = useTexts(texts)
  const said = t.reasons(kind)
  return REASONS.map((value) => ({ value, label: said[value] }))
}

interface DisputeCardProps {
  one: Violation
  care: boolean
  onPick: (reason: Reason) => void
}

/** Before anything is confirmed: that it may be disputed, until when there is an answer, and what is not so. */
export function DisputeCard({ one, care, onPick }: DisputeCardProps) {
  const { one: t } = useTexts(texts)
  const reasons = useReasons(one)
  return (
    <Card title={t.disputeTitle}>
      <View className="t-sub t-2">{t.disputeText(one.answerBy, one.on)}</View>
      {!care && (
        <View className="mt-3">
          <Chips label={t.pick} value={undefined} options={reasons} onChange={onPick} />
        </View>
      )}
    </Card>
  )
}

interface DisputeSheetProps {
  one: Violation
  picked: Reason | undefined
  onClose: () => void
}

/** What is not so, in the person's own words; what was to go before a sign-in came between is offered again. */
export function DisputeSheet({ one, picked, onClose }: DisputeSheetProps) {
  const { one: t } = useTexts(texts)
  const city = usePageCity()
  const reasons = useReasons(one)
  const doing = disputing.use(city)
  const [offered] = useState(() => (disputing.offered(city)?.id === one.id ? disputing.offered(city) : undefined))
  const [reason, setReason] = useState(picked ?? offered?.reason ?? 'notSo')
  const [words, setWords] = useState(offered?.words ?? '')
  const [missing, setMissing] = useState(false)
  const close = () => {
    disputing.drop(city)
    onClose()
  }
  const send = () => {
    const said = words.trim()
    setMissing(reason === 'other' && said === '')
    if (reason === 'other' && said === '') return
    void disputing.start({ city, id: one.id, reason, ...(said && { words: said }) })
  }
  return (
    <Sheet title={t.pick} onClose={close}>
      <Chips label={t.pick} value={reason} options={reasons} onChange={setReason} />
      <View className="mt-3">
        <Input
          label={t.words}
          value={words}
          placeholder={t.wordsHint}
          maxlength={200}
          problem={missing ? t.wordsNeeded : undefined}
          onChange={setWords}
        />
      </View>
      <View className="t-sub t-2 mt-3">{t.disputeText(one.answerBy, one.on)}</View>
      <NotGone doing={doing} offered={offered !== undefined} />
      <View className="mt-4">
        <Button busy={doing.busy} onTap={send}>
          {doing.busy ? t.sending : t.send}
        </Button>
      </View>
    </Sheet>
  )
}
