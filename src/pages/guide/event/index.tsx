import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Group, Notice, Page, ShareBar } from '../../../ui'
import { StaleNotice } from '../stale-notice'
import { Fallback } from '../fallback'
import { AskDayCard, DayRow } from './ask-day'
import { LaterCard } from './later-card'
import { Lead } from './lead'
import { OrderCard, PlanCard } from './plan-card'
import { openStep } from './plan-item'
import { Progress } from './progress'
import { addressOf, loadLifeEvent, useLifeEvents } from './store'
import { texts } from './texts'
import { usePlan, type Shown } from './use-plan'
import './index.scss'

/** A life event: the next step and its last day, all steps by their days, which are done. */
export default function LifeEventPage() {
  const t = useTexts(texts)
  const { city, params } = useArrival()
  const { language, care } = useLook()
  const id = String(params.id ?? '')
  const { problem, value } = useLifeEvents((all) => all[addressOf(city, id, language)]) ?? {}
  const shown = usePlan(city, id, value?.read)
  const load = () => void loadLifeEvent(city, id, language)
  useEffect(load, [city, id, language])
  if (!value || !shown) return <Fallback problem={value ? undefined : problem} onRetry={load} />
  const { lifeEvent, kept, plan } = shown
  const next = plan.next?.step
  const shares = !care && process.env.TARO_ENV !== 'h5'
  const bar = (next || shares) && (
    <ShareBar>
      {next && <Button onTap={() => openStep(next)}>{next.page ? t.go(next.title) : t.look(next.title)}</Button>}
    </ShareBar>
  )
  return (
    <Page title={lifeEvent.title} bar={bar}>
      <StaleNotice at={value.at} problem={problem} onRetry={load} />
      {lifeEvent.date && kept.date ? <Dated {...shown} /> : <Undated {...shown} />}
      {!care && lifeEvent.people.length > 0 && (
        <Card title={t.people}>
          {lifeEvent.people.map((line) => (
            <View key={line} className="t-sub t-2 mt-1">
              {line}
            </View>
          ))}
        </Card>
      )}
      <DayRow {...shown} />
      {care && (
        <Button kind="line" icon="phone" onTap={() => void dial('12345')}>
          {t.call}
        </Button>
      )}
      <Foot {...shown} />
    </Page>
  )
}

function Dated(shown: Shown) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const { plan, settled } = shown
  const [year] = plan.unannounced
  // What comes later stands first where all was done before; a last tick of now moves nothing
  const isOver = settled.length >= plan.total
  return (
    <View>
      {year !== undefined && <Notice kind="warn">{t.unannounced(year, care)}</Notice>}
      <Lead {...shown} />
      {isOver && <LaterCard {...shown} />}
      <PlanCard {...shown} />
      {!isOver && !plan.next && <LaterCard {...shown} />}
    </View>
  )
}

function Undated(shown: Shown) {
  const t = useTexts(texts)
  return (
    <View>
      {shown.lifeEvent.date && <AskDayCard {...shown} />}
      <Progress {...shown} />
      {shown.lifeEvent.date && <Group>{t.without}</Group>}
      <OrderCard {...shown} />
    </View>
  )
}

/** What the days rest on. */
function Foot({ lifeEvent, kept, plan }: Shown) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const isDated = lifeEvent.date && kept.date && plan.groups.length > 0
  const sources = plan.groups.flatMap(({ steps }) => steps.flatMap(({ step }) => step.due?.source ?? []))
  if (!isDated || care) return <View className="foot">{t.keptTicks}</View>
  return (
    <View className="foot">
      <View>{t.moves}</View>
      <View className="mt-1">{t.sources([...new Set(sources)])}</View>
    </View>
  )
}
