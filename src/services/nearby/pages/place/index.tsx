import { useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useCalendar } from '../../../../kits/openings/calendar-store'
import { now } from '../../../../core/clock'
import { dial } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { showWay } from '../../../../core/way'
import { AnswerPage } from '../../../../kits/personal/parts/answer-page'
import { Button, type SkeletonShape } from '../../../../ui'
import type { OnePlace } from '../../contract/types'
import { listed } from '../../../../kits/openings/rules/listed'
import { useOrigin } from '../../../../kits/openings/origin-store'
import { onePlace } from '../../store/near'
import { texts as openings } from '../../../../kits/openings/texts/zh'
import { texts } from '../../texts/zh'
import { Content } from './content'
import './index.scss'

const shape: SkeletonShape = [
  [
    [50, 16],
    [50, 36],
    [100, 44],
  ],
  [
    [100, 24],
    [100, 24],
    [100, 24],
  ],
]

/** One place: whether it is open, until when, what to bring, how to get in. */
export default function PlacePage() {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const { city, params, frame } = useArrival()
  const id = String(params.id ?? '')
  const matter = params.matter as string | undefined
  const loaded = onePlace.useLoaded(`${city}:${id}`)
  const calendar = useCalendar(city)
  const origin = useOrigin(city)
  const [copied, setCopied] = useState(false)
  const title = loaded.value?.place.name ?? t.title
  const share = { title, path: pageUrl('services/nearby/pages/place/index', { city, id, matter }) }
  useShareTimeline(() => ({ title, query: `city=${city}&id=${id}` }))
  const of = calendar
    ? loaded
    : { ...loaded, value: undefined, phase: loaded.phase === 'ready' ? 'loading' : loaded.phase }
  const known = calendar ?? new Map()
  const seenOf = ({ place, checkedWithinMonths }: OnePlace) =>
    listed([place], { from: origin?.at, calendar: known, now: now(), checkedWithinMonths })[0]
  const bar = (value: OnePlace, care: boolean) => {
    const { at, name, address, phone } = value.place
    const asks = seenOf(value)?.standing.state === 'ask'
    const go = () => void showWay(at, name, address).then((outcome) => setCopied(outcome === 'copied'))
    if (frame === 'single') return undefined
    if (asks && phone)
      return (
        <Button icon="phone" onTap={() => void dial(phone)}>
          {o.callPhone(phone)}
        </Button>
      )
    return (
      <>
        {phone && !care && (
          <Button kind="line" onTap={() => void dial(phone)}>
            {t.call}
          </Button>
        )}
        <Button onTap={go}>{copied ? o.copied : t.way}</Button>
      </>
    )
  }
  return (
    <AnswerPage
      city={city}
      title={title}
      service="nearby"
      department={t.department}
      of={of}
      shape={shape}
      share={share}
      bar={(value, { care }) => bar(value, care)}
    >
      {(value, shown) => {
        const place = seenOf(value)
        if (!place) return null
        const alone = frame === 'single'
        return <Content {...shown} {...{ value, place, city, matter, alone, calendar: known }} />
      }}
    </AnswerPage>
  )
}
