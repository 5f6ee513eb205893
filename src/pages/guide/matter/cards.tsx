import { View } from '@tarojs/components'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { sortedNeeds } from '../../../shared/needs'
import { Card, Cell } from '../../../ui'
import { heading } from '../../../ui/a11y'
import type { Matter } from './store'
import { texts } from './texts'

type Need = Matter['needs'][number]

/** What everybody brings, and apart from it what is wanted only in some case. */
export function Bring({ needs }: Pick<Matter, 'needs'>) {
  const t = useTexts(texts)
  const { bring, inCase } = sortedNeeds(needs)
  if (needs.length === 0) return null
  const noteOf = ({ form, from, known, only, note }: Need) =>
    [only, t.form[form], note, from, known && t.known(known)].filter(Boolean).join(t.comma) || undefined
  const row = (icon: 'check' | 'info') => (need: Need, index: number) => (
    <Cell key={need.name} first={index === 0} icon={icon} title={need.name} note={noteOf(need)} />
  )
  return (
    <Card kind="list" title={bring.length > 0 ? t.needs : t.nothing}>
      {bring.map(row('check'))}
      {inCase.length > 0 && (
        <View className="card-title in-case" {...heading(2)}>
          {t.inCase}
        </View>
      )}
      {inCase.map(row('info'))}
    </Card>
  )
}

/** How it goes, step by step. */
export function Steps({ steps, stepNotes = [] }: Pick<Matter, 'steps' | 'stepNotes'>) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  return (
    <Card kind="list" title={t.steps}>
      {steps.map((step, index) => (
        <Cell
          key={step}
          first={index === 0}
          mark={<View className="guide-no">{index + 1}</View>}
          title={step}
          note={care ? undefined : stepNotes[index]}
        />
      ))}
    </Card>
  )
}
