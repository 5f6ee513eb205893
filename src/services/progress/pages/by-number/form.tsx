import { View } from '@tarojs/components'
import type { Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Foot, Input, Notice } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import { texts } from '../../texts/zh'

interface FormProps {
  number: string
  tail: string
  wrong: { readonly number: boolean; readonly tail: boolean }
  problem?: Problem
  onNumber: (typed: string) => void
  onTail: (typed: string) => void
  onDone: () => void
}

/** The number on the receipt and four digits; what is not right is said at its field, and nothing typed is lost. */
export function Form({ number, tail, wrong, problem, onNumber, onTail, onDone }: FormProps) {
  const { department, lookUp: t } = useTexts(texts)
  const minutes = Number(problem?.facts.minutes ?? 0)
  return (
    <>
      {problem && (
        <Notice kind="bad">
          {problem.message}
          <View className="t-note">{minutes > 0 ? t.tooMany(minutes) : problem.action}</View>
        </Notice>
      )}
      <Card kind="lead">
        <View className="t-title" {...heading(2)}>
          {t.lead}
        </View>
        <Input
          label={t.number}
          hint={t.numberNote}
          value={number}
          placeholder={t.numberHint}
          maxlength={40}
          problem={wrong.number ? t.numberWrong : undefined}
          onChange={onNumber}
        />
        <View className="by-tail">
          <Input
            label={t.tail}
            hint={t.tailNote}
            value={tail}
            type="number"
            maxlength={11}
            problem={wrong.tail ? t.tailWrong : undefined}
            onChange={onTail}
            onConfirm={onDone}
          />
        </View>
      </Card>
      <Card kind="list">
        <CallCell first phone={department.hotline} title={t.lost} note={t.lostNote} />
      </Card>
      <Foot lines={[t.limits]} />
    </>
  )
}
