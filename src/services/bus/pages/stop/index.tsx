import { useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { openPage, pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useLiveLine } from '../../../../core/live-line'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { AnswerPage, type Shown } from '../../../../kits/personal/parts/answer-page'
import { Button, type SkeletonShape } from '../../../../ui'
import type { Service, StopAnswer } from '../../contract/types'
import { outlookOf } from '../../rules/arrivals'
import { stopAnswers } from '../../store/bus'
import { texts } from '../../texts/zh'
import { Gone } from '../gone'
import { useRefresh } from '../use-refresh'
import { Content } from './content'
import { Finder } from './finder'
import './index.scss'

/** The minutes, large; then the other lines. */
const shape: SkeletonShape = [
  [
    [60, 16],
    [40, 44],
    [70, 16],
  ],
  [
    [100, 40],
    [100, 40],
    [100, 40],
  ],
]
const path = 'services/bus/pages/stop/index'

/** A stop, by its code, a card or a favourite; without one, where to look for it. */
export default function StopPage() {
  const { city, frame, params } = useArrival()
  const [stop, setStop] = useState(typeof params.stop === 'string' ? params.stop : undefined)
  const [line, setLine] = useState(typeof params.line === 'string' ? params.line : undefined)
  const choose = (id: string | undefined) => {
    setStop(id)
    setLine(undefined)
  }
  return stop === undefined ? (
    <Finder city={city} canLeave={frame !== 'single'} onStop={choose} />
  ) : (
    <OneStop {...{ city, stop, line, setLine }} canLeave={frame !== 'single'} onStop={choose} />
  )
}

interface OneStopProps {
  city: string
  stop: string
  line: string | undefined
  setLine: (line: string) => void
  /** Moments' single page can neither sign in nor open another. */
  canLeave: boolean
  onStop: (id: string | undefined) => void
}

function OneStop({ city, stop, line, setLine, canLeave, onStop }: OneStopProps) {
  const key = `${city}/${stop}`
  const loaded = stopAnswers.useLoaded(key)
  const at = useRefresh(() => stopAnswers.load(key), key, loaded.problem !== undefined)
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const place = loaded.value?.stop
  const title = place?.name[language] ?? t.title
  const share = {
    title: place ? t.shareStop(place.name[language]) : t.share,
    path: pageUrl(path, { city, stop, line }),
  }
  useShareTimeline(() => ({ title: share.title, query: `city=${city}&stop=${stop}` }))
  const chosenOf = ({ services }: StopAnswer): Service | undefined =>
    services.find((one) => one.line === line) ?? services[0]

  const followed = loaded.value && chosenOf(loaded.value)
  useLiveLine(
    'bus',
    place &&
      followed && {
        title: t.onHome(followed.name),
        note: t.noted(place.name[language], t.towards(followed.to.name[language])),
        url: pageUrl(path, { city, stop, line: followed.line }),
      },
  )

  const bar = (value: StopAnswer, { again }: Shown) => {
    const chosen = chosenOf(value)
    if (!chosen) return undefined
    if (outlookOf(chosen, at).kind !== 'live' || !canLeave)
      return (
        <Button icon="again" onTap={again}>
          {t.again}
        </Button>
      )
    return (
      <Button
        onTap={() =>
          openPage('services/bus/pages/line/index', { line: chosen.line, direction: chosen.direction, stop })
        }
      >
        {t.see}
      </Button>
    )
  }
  return (
    <AnswerPage
      city={city}
      title={title}
      service="bus"
      department={t.department}
      of={loaded}
      shape={shape}
      {...{ share, bar }}
    >
      {(value, shown) =>
        value.gone ? (
          <Gone of={value.gone} office={value.office} onSuccessor={onStop} onFind={() => onStop(undefined)} />
        ) : (
          <Content of={value} chosen={chosenOf(value)} {...{ city, at, canLeave, setLine, onStop }} {...shown} />
        )
      }
    </AnswerPage>
  )
}
