import { useTexts } from '../../../core/text'
import type { Plan } from '../../../shared/law/life-plan'
import { Meter } from '../../../ui'
import { texts } from './texts'

/** A part for each step: done, what is next, what has time. */
export function PlanMeter({ total, done, next }: Plan) {
  const t = useTexts(texts)
  return <Meter total={total} done={done} next={next?.due ? 1 : 0} label={t.meter(done, total)} />
}
