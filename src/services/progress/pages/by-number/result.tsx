import { View } from '@tarojs/components'
import type { Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Cell, Condition, Foot } from '../../../../ui'
import { a11y, heading } from '../../../../ui/a11y'
import type { Found } from '../../contract/types'
import { texts } from '../../texts/zh'
import { StepsCard } from '../case/steps-card'
import { LeadCard } from '../lead-card'
import { openList } from '../open'

/** What number and digits show: how far it is, who has it. */
export function Shown({ found }: { found: Found }) {
  const { department, cases: all, single, lookUp: t } = useTexts(texts)
  const { title, turn, state, lateDays, holder, phone, number, askedBy, on, endedOn = on, left, minutes } = found
  const isLate = turn === 'theirs' && lateDays > 0
  const standing =
    turn === 'over' || state === 'lost' ? (state as 'done') : turn === 'yours' ? 'yours' : isLate ? 'late' : 'theirs'
  const by = found.promise?.by
  const text = {
    yours: t.yoursText(askedBy, on),
    theirs: by ? all.by(holder, by, on) : all.held(holder),
    late: all.held(holder),
    lost: single.lostText(holder),
    done: t.overText(holder),
    refused: t.overText(holder),
    withdrawn: all.day(endedOn, on),
  }[standing]
  return (
    <>
      <LeadCard
        label={number}
        tag={isLate ? ['bad', all.late(lateDays)] : undefined}
        figure={t.standing[standing](title)}
        text={text}
      />
      <StepsCard one={found} />
      <Card kind="list">
        <CallCell
          first
          phone={phone}
          title={isLate && phone === department.hotline ? single.hurry : single.callNumber(phone)}
          note={holder}
        />
        <Cell title={t.mine} note={t.mineNote} onTap={openList} />
      </Card>
      <Foot lines={[t.left(left, minutes)]} />
    </>
  )
}

/** Wrong and unknown are one answer: what it may be, and other ways. */
export function Missed({ problem: { facts } }: { problem: Problem }) {
  const { department, lookUp: t } = useTexts(texts)
  const [left, minutes] = [Number(facts.left ?? 0), Number(facts.minutes ?? 0)]
  return (
    <View {...a11y({ role: 'alert' })}>
      <Card>
        <View className="t-title" {...heading(2)}>
          {t.miss}
        </View>
        <View className="t-sub t-2 mt-1">{t.missText}</View>
        {t.misses.map((one) => (
          <Condition key={one}>{one}</Condition>
        ))}
      </Card>
      <Card kind="list">
        <CallCell first phone={department.hotline} title={t.call} note={t.callNote} />
        <Cell title={t.mine} note={t.mineNote} onTap={openList} />
      </Card>
      {minutes > 0 && <Foot lines={[t.left(left, minutes)]} />}
    </View>
  )
}
