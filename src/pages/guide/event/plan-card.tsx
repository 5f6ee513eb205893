import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import type { PlanStep } from '../../../shared/law/life-plan'
import { Card, Link, Tag } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { PlanItem } from './plan-item'
import { texts } from './texts'
import type { Shown } from './use-plan'

function Head({ title, note, children }: { title: string; note?: string; children?: ReactNode }) {
  return (
    <View className="plan-when">
      <View className="plan-day" {...heading(2)}>
        {title}
      </View>
      {children}
      {note && <View className={children ? 'card-note plan-note' : 'card-note'}>{note}</View>}
    </View>
  )
}

/** So many days ahead, their number says nothing. */
const FAR_DAYS = 100

/** By last day, nearest first; then what has time, then what was done before. In large letters the dated alone at first. */
export function PlanCard(shown: Shown) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [whole, setWhole] = useState(false)
  const { plan, today } = shown
  const { groups, anytime, early } = plan
  const hidden = care && !whole && groups.length > 0
  const rest = anytime.length + early.length
  const items = (steps: readonly PlanStep[]) => steps.map((one) => <PlanItem key={one.step.id} {...shown} {...one} />)
  return (
    <Card>
      <View className="plan">
        {groups.map(({ day, announced, left, late, says, typical, steps }) => {
          // What is late says so in its tag; a hundred days are no haste
          const isFar = left >= FAR_DAYS
          const when = late || isFar ? [] : [left < 0 ? t.over(-left) : t.left(left)]
          const where = care && !isFar ? [] : says
          const note = t.join([...when, ...where, ...(typical && !care ? [t.typical] : [])])
          const isOpen = steps.some((one) => !one.done)
          return (
            <View key={day}>
              <Head title={t.by(t.day(day, today))} note={note}>
                {late ? (
                  <Tag tone="bad">{t.over(-left)}</Tag>
                ) : (
                  !announced &&
                  isOpen && (
                    <Tag tone="warn" icon="wait">
                      {t.mayMove}
                    </Tag>
                  )
                )}
              </Head>
              {items(steps)}
            </View>
          )
        })}
        {!hidden && anytime.length > 0 && (
          <View>
            <Head title={t.anytime} />
            {items(anytime)}
          </View>
        )}
        {!hidden && early.length > 0 && (
          <View>
            <Head title={t.early} />
            {items(early)}
          </View>
        )}
        {hidden && rest > 0 && <Link onTap={() => setWhole(true)}>{t.others(rest)}</Link>}
      </View>
    </Card>
  )
}

/** Without a day: the steps in the order of the event, each at its time. */
export function OrderCard(shown: Shown) {
  return (
    <Card>
      <View className="plan">
        {shown.lifeEvent.stages.map(({ when, steps }) => (
          <View key={when}>
            <Head title={when} />
            {steps.map((step) => (
              <PlanItem key={step.id} {...shown} step={step} done={step.id in shown.kept.done} late={false} />
            ))}
          </View>
        ))}
      </View>
    </Card>
  )
}
