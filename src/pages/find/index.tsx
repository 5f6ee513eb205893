import { View } from '@tarojs/components'
import { getCurrentInstance, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useArrival } from '../../core/arrival/use-arrival'
import { dial } from '../../core/device'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Button, Empty, Group, Input, Page } from '../../ui'
import { a11y } from '../../ui/a11y'
import { Best } from './best'
import { CityHits, useCityHits } from './city-hits'
import { nearbyNow } from './context'
import { LifeEvents } from './life-events'
import { Hits, useWhy } from './hits'
import type { SearchAnswer } from './search'
import { sendable } from './sendable'
import { Start } from './start'
import { cityAsker, missedIn, openWords, renewWords } from './store'
import { texts } from './texts/zh'
import { useAnswer } from './use-answer'
import { useSettled } from './use-settled'
import './index.scss'

const nothing: SearchAnswer = { hits: [], verdict: 'none' }

/** What somebody would say to a neighbour → the matter they mean, as they type; or the nearest, said to be no more. */
export default function Find() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { city } = useArrival()
  const [typed, setTyped] = useState('')
  // From home somebody has tapped a field already
  const [focus] = useState(() => getCurrentInstance().router?.params.focus === '1')
  const [again, sayAgain] = useState(0)
  useState(() => openWords(city))
  // Search on top of this one may have been of another city
  useDidShow(() => openWords(city))
  useEffect(() => void renewWords(city), [city])
  const [near] = useState(nearbyNow)
  const [ask] = useState(() => cityAsker(city))
  const [missed] = useState(() => missedIn(city))
  const answer = useAnswer(typed, near)
  const { hits, verdict, about, lifeEvent } = answer ?? nothing
  const sure = verdict === 'sure'
  const inCity = useCityHits({ city, typed })
  const [best] = hits
  const asked = typed.trim()
  const found = Boolean(lifeEvent ?? (best && verdict !== 'none'))
  const settled = useSettled(asked)
  const blank = !answer || asked === '' || (!found && !settled)
  // Beside a life event a guess has no place: birth must not bring up death
  const shown = found && verdict === 'none' ? [] : hits
  const others = sure ? shown.slice(1) : shown
  useEffect(() => {
    if (!answer || !settled) return
    missed.typed(typed, found)
    ask(sure || lifeEvent ? '' : sendable(typed))
  }, [answer, settled, typed, found, sure, lifeEvent, missed, ask])
  useEffect(
    () => () => {
      missed.end()
      ask('')
    },
    [missed, ask],
  )
  const whyOf = useWhy(near.kind)
  const row = { typed, place: near.kind, onOpen: missed.opened }
  const otherwise = () => {
    setTyped('')
    sayAgain(again + 1)
  }
  const ways = (
    <View className="two find-ways">
      <Button kind="line" onTap={otherwise}>
        {t.again}
      </Button>
      <Button kind="line" icon="phone" onTap={() => void dial('12345')}>
        {t.call12345}
      </Button>
    </View>
  )
  const missing = inCity?.sure ? t.inCity(typed) : t.nothing(typed)
  const status = blank
    ? ''
    : found
      ? t.found((lifeEvent ?? best)?.title[language] ?? '', shown.length + (lifeEvent ? 1 : 0))
      : missing
  return (
    <Page title={t.find}>
      <Input
        // A new field takes the keyboard again
        key={again}
        search
        focus={focus || again > 0}
        clear={t.clear}
        label={t.find}
        value={typed}
        placeholder={t.findHint}
        onChange={setTyped}
      />
      <View className="mt-3" />
      <View className="spoken" {...a11y({ role: 'status', live: 'polite' })}>
        {status}
      </View>
      {answer && blank && <Start near={near} />}
      {lifeEvent && <LifeEvents lifeEvents={[lifeEvent]} onOpen={missed.opened} />}
      {found && (
        <View>
          {best && sure && <Best hit={best} typed={typed} about={about} why={whyOf(best)} onOpen={missed.opened} />}
          {others.length > 0 && (
            <Group>{sure || lifeEvent ? t.maybe : others.length > 1 ? t.several : t.perhaps}</Group>
          )}
          {others.length > 0 && <Hits hits={others} {...row} />}
          <Group>{t.none}</Group>
          {ways}
          {!sure && <CityHits city={city} typed={typed} shown={shown} onOpen={missed.opened} />}
        </View>
      )}
      {!blank && !found && (
        <Empty title={missing} text={t.nothingText}>
          {best && <Group>{t.nearest}</Group>}
          {best && <Hits hits={hits.slice(0, 3)} {...row} />}
          {ways}
          <CityHits city={city} typed={typed} shown={hits.slice(0, 3)} onOpen={missed.opened} />
        </Empty>
      )}
    </Page>
  )
}
