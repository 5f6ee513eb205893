import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { useTexts } from '../../../core/text'
import type { PlanStep } from '../../../shared/law/life-plan'
import { Icon } from '../../../ui'
import { a11y } from '../../../ui/a11y'
import { tick } from './kept-plan'
import { texts } from './texts'
import type { Shown } from './use-plan'

/** The service that does it, else its guide. */
export const openStep = ({ id, page }: PlanStep['step']) =>
  page ? openPage(page) : openPage('pages/guide/matter/index', { id })

type PlanItemProps = PlanStep & Pick<Shown, 'city' | 'lifeEvent' | 'kept' | 'settled' | 'today'>

/** A step: tap to read or start, tick what is done. A tick changes ink alone: nothing moves. */
export function PlanItem({ step, done, late, city, lifeEvent, kept, settled, today }: PlanItemProps) {
  const t = useTexts(texts)
  const { id, title, why, due } = step
  const day = kept.done[id]
  const before = done && settled.includes(id)
  const note = before ? (day ? t.doneOn(t.day(day, today)) : t.isDone) : late && due ? due.late : why
  return (
    <View className={done ? 'plan-item plan-item--done' : 'plan-item'}>
      <View
        className="tick"
        onClick={() => tick(city, lifeEvent.id, id)}
        {...a11y({ role: 'checkbox', checked: done, label: t.tick(title) })}
      >
        <View className="tick-box">
          <Icon name="check" />
        </View>
      </View>
      <View className="plan-step" onClick={() => openStep(step)} {...a11y({ role: 'button' })}>
        <View className="cell-main">
          <View className="cell-title">{title}</View>
          <View className="cell-note">{note}</View>
        </View>
        <Icon name="go" />
      </View>
    </View>
  )
}
