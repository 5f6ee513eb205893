import { View } from '@tarojs/components'
import { useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { openPage, pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useCalendar } from '../../../../kits/openings/calendar-store'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { AnswerPage, type Shown } from '../../../../kits/personal/parts/answer-page'
import type { PlaceKind } from '../../../../shared/place'
import type { SkeletonShape } from '../../../../ui'
import { listed } from '../../../../kits/openings/rules/listed'
import { useOrigin } from '../../../../kits/openings/origin-store'
import { addressOf, near } from '../../store/near'
import { texts } from '../../texts/zh'
import { Bar } from './bar'
import { Content, type View as Seen } from './content'
import { Origin } from './origin'
import './index.scss'

/** Where from, the nearest one with its figures, the list. */
const shape: SkeletonShape = [
  [
    [50, 16],
    [60, 36],
    [100, 44],
  ],
  [
    [100, 40],
    [100, 40],
    [100, 40],
  ],
]

/** Where to go now: the nearest that is open. Needs nobody's name; Moments' single page shows it too, without the phone's place. */
export default function NearPage() {
  const t = useTexts(texts)
  const { city, params, frame } = useArrival()
  const language = useLook((look) => look.language)
  const [kind, setKind] = useState<PlaceKind>()
  const matter = kind ? undefined : (params.matter as string | undefined)
  const topic = { city, kind: kind ?? (params.kind as PlaceKind | undefined) ?? 'hall', matter } as const
  const origin = useOrigin(city)
  const loaded = near.useLoaded(addressOf(topic, origin, language))
  const calendar = useCalendar(city)
  const alone = frame === 'single'
  const share = {
    title: t.share,
    path: pageUrl('services/nearby/pages/near/index', { city, matter, kind: topic.kind }),
  }
  useShareTimeline(() => ({ title: t.share, query: `city=${city}` }))
  // Whether a place is open is told by the calendar: without it nothing is ready
  const of = calendar
    ? loaded
    : { ...loaded, value: undefined, phase: loaded.phase === 'ready' ? 'loading' : loaded.phase }
  const seen = (value: NonNullable<typeof loaded.value>, shown: Shown): Seen => ({
    ...shown,
    value,
    city,
    matter,
    alone,
    kind: topic.kind,
    from: origin?.at,
    places: listed(value.places, {
      from: origin?.at,
      calendar: calendar ?? new Map(),
      now: now(),
      checkedWithinMonths: value.checkedWithinMonths,
    }),
    onKind: setKind,
    onPlace: (id) => openPage('services/nearby/pages/place/index', { id, matter }),
  })
  return (
    <AnswerPage
      city={city}
      title={t.title}
      service="nearby"
      department={t.department}
      of={of}
      shape={shape}
      share={share}
      bar={(value, shown) => <Bar of={seen(value, shown)} />}
    >
      {(value, shown) => (
        <View>
          <Origin city={city} mayLocate={!alone} />
          <Content {...seen(value, shown)} />
        </View>
      )}
    </AnswerPage>
  )
}
