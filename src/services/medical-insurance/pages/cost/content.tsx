import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from '../../../../core/device'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { Card, Foot, Link, Notice, Sheet, Sum, Tracks } from '../../../../ui'
import { reckon, type Basis, type Choices, type Reckoned } from '../../rules/reckon'
import { texts } from '../../texts/zh'
import { Meanwhile } from '../parts'
import { Lead, Once } from './answer'
import { ChoicesCard } from './choices'
import { stepsOf } from './steps'
import type { Choose } from './use-choices'

interface ContentProps {
  basis: Basis
  chosen: Choices
  choose: Choose
  isCare: boolean
}

/** The sum, large; what moves it; every step; what would cost less. */
export function Content({ basis, chosen, choose, isCare }: ContentProps) {
  const { cost: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { effectiveFrom, office, sourceUrl } = basis.figures
  const answer = reckon(basis, chosen)
  if (!answer) return <Notice kind="warn">{t.noPlan}</Notice>
  const usable = answer.cost.binds !== 'standing'
  return (
    <>
      <Lead basis={basis} answer={answer} isCare={isCare} />
      <ChoicesCard basis={basis} answer={answer} choose={choose} isCare={isCare} />
      {usable && (isCare ? <Why answer={answer} /> : <How answer={answer} />)}
      {!usable && <Once answer={answer} />}
      {!usable && basis.cover?.status === 'waiting' && !isCare && <Meanwhile cover={basis.cover} />}
      {usable && <Others answer={answer} isCare={isCare} />}
      {isCare && <CareEnd phone={office.phone} />}
      <Foot lines={[t.foot, !isCare && t.basis(office.name[language], effectiveFrom)]} />
      {!isCare && sourceUrl && (
        <View className="foot">
          <Link onTap={() => void copy(sourceUrl)}>{t.copySource}</Link>
        </View>
      )}
    </>
  )
}

function How({ answer }: { answer: Reckoned }) {
  const { cost: t } = useTexts(texts)
  return (
    <Card title={t.how} note={answer.plan.source === 'typical' ? t.typical : undefined}>
      <Sum lines={stepsOf(answer, t)} />
    </Card>
  )
}

/** In care mode only the step that decides; the others a tap away. */
function Why({ answer }: { answer: Reckoned }) {
  const { cost: t } = useTexts(texts)
  const [open, setOpen] = useState(false)
  const { cost } = answer
  return (
    <Card>
      <View className="t-strong">{t.why(cost.fund)}</View>
      <View className="mt-2">{t.whyBy[cost.binds]}</View>
      {cost.binds === 'cap' && cost.cap && <View>{t.leftNote(cost.cap, true)}</View>}
      <Link onTap={() => setOpen(true)}>{t.every}</Link>
      {open && (
        <Sheet title={t.how} onClose={() => setOpen(false)}>
          <Sum lines={stepsOf(answer, t)} />
        </Sheet>
      )}
    </Card>
  )
}

/** What the same bill would cost elsewhere, or next year. */
function Others({ answer, isCare }: { answer: Reckoned; isCare: boolean }) {
  const { cost: t } = useTexts(texts)
  const { others, away, tier, eligible, cost, nextYear } = answer
  const shown = away ? others : others.filter(({ of, self }) => of === tier || self < cost.self)
  const less = cost.self - nextYear.self
  return (
    <>
      {shown.length > 1 && (
        <Card title={away ? t.othersAway : t.others}>
          <Tracks
            tracks={shown.map(({ of, self }) => ({
              title: t.otherWays[of],
              value: t.money(self),
              share: isCare ? undefined : self / Math.max(1, eligible),
              now: of === (away ?? tier),
            }))}
          />
          {away && (
            <View className="mt-3">
              <Notice>{t.notLate}</Notice>
            </View>
          )}
        </Card>
      )}
      {!away && less > 0 && (
        <Card title={t.wait}>
          <View className="t-sub t-2">{t.waitText(nextYear.fund, less)}</View>
        </Card>
      )}
    </>
  )
}
