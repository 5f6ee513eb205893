import { useTexts } from '../../../../core/text'
import { Card, Steps, type Step } from '../../../../ui'
import type { Case, Found } from '../../contract/types'
import { texts } from '../../texts/zh'

type Of = Pick<Case, 'turn' | 'state' | 'lateDays' | 'promise' | 'on'> & {
  readonly steps: Case['steps'] | Found['steps']
}

/** How far a case is, one step below the other. */
export function StepsCard({ one, title }: { one: Of; title?: string }) {
  const { single: t } = useTexts(texts)
  const { turn, state, lateDays, promise, on, steps } = one
  if (steps.length === 0) return null
  const shown = steps.map((step): Step => {
    const { title: name, state: at, on: day } = step
    const note = 'note' in step ? step.note : undefined
    const base = { title: name, ...(note ? { note } : {}) }
    if (at === 'done') return { ...base, value: day ? t.stepOn(day, on) : t.states.done, state: 'done' }
    if (at === 'next') return { ...base, value: t.states.next, state: 'wait' }
    if (state === 'lost') return { ...base, value: t.states.lost, state: 'now' }
    if (turn === 'yours') return { ...base, value: t.states.ask, state: 'ask' }
    const due = lateDays > 0 && promise?.by
    return { ...base, value: due ? t.due(due) : t.states.now, state: 'now', ...(due ? { isLate: true } : {}) }
  })
  return (
    <Card title={title}>
      <Steps steps={shown} />
    </Card>
  )
}
