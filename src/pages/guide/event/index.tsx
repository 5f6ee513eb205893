import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Page } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { StaleNotice } from '../stale-notice'
import { Fallback } from '../fallback'
import { openStep, Stage } from './stage'
import { addressOf, loadLifeEvent, useLifeEvents, useTicks } from './store'
import { texts } from './texts'
import './index.scss'

/** A life event: its matters in order, which are done, and the next one to start. */
export default function LifeEventPage() {
  const t = useTexts(texts)
  const { city, params } = useArrival()
  const language = useLook((look) => look.language)
  const id = String(params.id ?? '')
  const { problem, value } = useLifeEvents((all) => all[addressOf(city, id, language)]) ?? {}
  const done = useTicks((all) => all[id]) ?? []
  const load = () => void loadLifeEvent(city, id, language)
  useEffect(load, [city, id, language])
  if (!value) return <Fallback problem={problem} onRetry={load} />
  const { read: lifeEvent, at } = value
  const steps = lifeEvent.stages.flatMap((stage) => stage.steps)
  const left = steps.filter((step) => !done.includes(step.id))
  const [next] = left
  return (
    <Page title={lifeEvent.title} bar={next && <Button onTap={() => openStep(next)}>{t.next(next.title)}</Button>}>
      <StaleNotice at={at} problem={problem} onRetry={load} />
      <Card kind="lead">
        <View className="t-title" {...heading(2)}>
          {next ? t.progress(steps.length - left.length, steps.length) : t.all}
        </View>
        <View className="t-sub t-2 mt-1">{lifeEvent.promise}</View>
      </Card>
      {lifeEvent.stages.map((stage) => (
        <Stage key={stage.when} lifeEvent={id} done={done} {...stage} />
      ))}
      {lifeEvent.people.length > 0 && (
        <Card title={t.people}>
          {lifeEvent.people.map((line) => (
            <View key={line} className="t-sub t-2 mt-1">
              {line}
            </View>
          ))}
        </Card>
      )}
      <View className="foot">{t.kept}</View>
    </Page>
  )
}
