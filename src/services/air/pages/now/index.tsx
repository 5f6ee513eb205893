import { useDidShow, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { now } from '../../../../core/clock'
import { locate } from '../../../../core/location'
import { useTexts } from '../../../../core/text'
import { AnswerPage, type Shown } from '../../../../kits/personal/parts/answer-page'
import { Button, type SkeletonShape } from '../../../../ui'
import type { Now } from '../../contract/types'
import { isOld, nearestOf } from '../../rules/now'
import { conditions } from '../../store/now'
import { texts } from '../../texts/zh'
import { Content } from './content'
import type { Found } from './nearest'
import './index.scss'

/** The answer with its three figures, then who should take care. */
const shape: SkeletonShape = [
  [
    [30, 16],
    [70, 36],
    [60, 16],
    [100, 44],
  ],
  [
    [100, 40],
    [100, 40],
    [100, 40],
  ],
]
/** What was asked this long ago is asked anew when somebody comes back to the page. */
const FRESH_MINUTES = 10

/** Needs nobody's name, and nothing of it leads elsewhere: Moments' single page can neither sign in nor open another. */
export default function NowPage() {
  const { city, frame } = useArrival()
  const loaded = conditions.useLoaded(city)
  const t = useTexts(texts)
  const [found, setFound] = useState<Found | 'busy'>()
  const share = { title: t.share, path: pageUrl('services/air/pages/now/index', { city }) }
  useShareTimeline(() => ({ title: t.share, query: `city=${city}` }))
  useDidShow(() => {
    const { weather, air } = loaded.value ?? {}
    const seen = weather?.observedAt ?? air?.observedAt
    if (seen && isOld(seen, now(), FRESH_MINUTES)) loaded.again()
  })

  const findNearest = async ({ air, nearWithinKm }: Now) => {
    setFound('busy')
    const here = await locate()
    setFound(typeof here === 'object' ? nearestOf(air?.stations ?? [], here, nearWithinKm) : here)
  }
  const bar = (value: Now, { again, problem }: Shown) => {
    const isAway = problem ?? (!value.air || isOld(value.air.observedAt, now(), value.oldAfterMinutes))
    if (isAway)
      return (
        <Button icon="again" onTap={again}>
          {t.again}
        </Button>
      )
    if (frame === 'single') return undefined
    return (
      <Button icon="pin" busy={found === 'busy'} onTap={() => void findNearest(value)}>
        {t.nearest}
      </Button>
    )
  }
  return (
    <AnswerPage
      city={city}
      title={t.title}
      service="air"
      department={t.department}
      of={loaded}
      shape={shape}
      share={share}
      bar={bar}
    >
      {(value, shown) => (
        <Content
          of={value}
          city={city}
          found={found === 'busy' ? undefined : found}
          canLeave={frame !== 'single'}
          {...shown}
        />
      )}
    </AnswerPage>
  )
}
