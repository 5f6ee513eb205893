import { useTexts } from '../../../../core/text'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { now } from '../../../../core/clock'
import { Card, Foot, Later } from '../../../../ui'
import type { Reason, Violation } from '../../contract/types'
import { isOver } from '../../rules/first'
import { texts } from '../../texts/zh'
import { StudyConditions } from '../study'
import { Answer } from './answer'
import { Answered, Disputed } from './disputed'
import { DisputeCard } from './dispute'
import { GrowthCard } from './growth'
import { Owner } from './owner'
import { Pictures } from './pictures'
import { Decision, OtherWays } from './decision'

interface ContentProps extends Shown {
  one: Violation
  onDispute: (reason: Reason) => void
  onWhere: () => void
}

/** The picture, the answer, then what can be done; in care mode without plot and study. */
export function Content({ one, onDispute, onWhere, problem, care, again }: ContentProps) {
  const { one: t, study: s, department } = useTexts(texts)
  const { state, role, decision, dispute, study, cycle, mayDispute, brigade, asOf, announced } = one
  const over = isOver(one)
  const isOwner = role === 'owner' && !over
  return (
    <>
      <StaleNotice of={one} problem={problem} who={department.who} onRetry={again} />
      <Pictures one={one} />
      {dispute && state !== 'disputed' && <Answered dispute={dispute} />}
      {state === 'disputed' && dispute ? (
        <Disputed one={one} dispute={dispute} />
      ) : isOwner ? (
        <Owner one={one} care={care} onWhere={onWhere} />
      ) : (
        <Answer one={one} care={care} />
      )}
      <Later>
        {mayDispute && <DisputeCard one={one} care={care} onPick={onDispute} />}
        {!care && !isOwner && (state === 'waiting' || state === 'due' || state === 'overdue') && (
          <GrowthCard one={one} />
        )}
        {state === 'overdue' && decision && <Decision one={one} decision={decision} />}
        {(state === 'due' || state === 'overdue') && decision && <OtherWays decision={decision} on={one.on} />}
        {!care && state === 'waiting' && study && (
          <Card title={study.may ? s.can(study.left) : s.cannot} note={s.most}>
            <StudyConditions study={study} used={cycle?.used ?? 0} />
          </Card>
        )}
        {care && <CareEnd phone={department.hotline} />}
        <Foot
          lines={[
            t.seen(brigade ?? department.who, asOf, now()),
            announced === false && t.moves,
            state === 'waiting' && !care && t.anywhere,
          ]}
        />
      </Later>
    </>
  )
}
