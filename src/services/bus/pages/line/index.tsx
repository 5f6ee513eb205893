import { useState } from 'react'
import { openPage, pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { AnswerPage, type Shown } from '../../../../kits/personal/parts/answer-page'
import { Button, type SkeletonShape } from '../../../../ui'
import type { LineAnswer } from '../../contract/types'
import { predicted, TOLD_BEFORE } from '../../rules/arrivals'
import { lineAnswers } from '../../store/bus'
import { texts } from '../../texts/zh'
import { Gone } from '../gone'
import { useRefresh } from '../use-refresh'
import { Content } from './content'
import { toldAt, useTelling } from './use-telling'
import './index.scss'

/** The minutes, then the stops one under the other. */
const shape: SkeletonShape = [
  [
    [40, 16],
    [40, 44],
  ],
  [
    [60, 30],
    [60, 30],
    [60, 30],
    [60, 30],
  ],
]

/** A line: where its buses are on the way to one's own stop, and whether to be told. */
export default function LinePage() {
  const { city, frame, params } = useArrival()
  const line = String(params.line ?? '')
  const [direction, setDirection] = useState(params.direction === 1 ? 1 : 0)
  const [stop, setStop] = useState(typeof params.stop === 'string' ? params.stop : undefined)
  const key = `${city}/${line}/${direction}/${stop ?? ''}`
  const loaded = lineAnswers.useLoaded(key)
  const at = useRefresh(() => lineAnswers.load(key), key, loaded.problem !== undefined)
  const telling = useTelling(loaded.value, at)
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const title = loaded.value?.line ? t.line(loaded.value.line.name) : t.title
  const share = { title, path: pageUrl('services/bus/pages/line/index', { city, line, direction, stop }) }

  const bar = (value: LineAnswer, { again }: Shown) => {
    if (value.gone) return undefined
    const [next] = value.service ? predicted(value.service.buses, at) : []
    const where = toldAt(value.stops, stop)
    if (telling.isOn)
      return (
        <Button kind="line" onTap={telling.stop}>
          {t.stopTelling}
        </Button>
      )
    if (next && where && next.away > TOLD_BEFORE)
      return <Button onTap={() => telling.start(next)}>{t.tell(where.name[language])}</Button>
    return (
      <Button icon="again" onTap={again}>
        {t.again}
      </Button>
    )
  }
  const find = () => openPage('services/bus/pages/stop/index')
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
          <Gone
            of={value.gone}
            office={value.office}
            onSuccessor={(id) => openPage('services/bus/pages/line/index', { line: id, direction: 0 })}
            onFind={find}
          />
        ) : (
          <Content
            of={value}
            canLeave={frame !== 'single'}
            {...{ city, stop, at, telling }}
            {...shown}
            onTurn={() => {
              setDirection(direction === 0 ? 1 : 0)
              setStop(undefined)
            }}
            onStop={setStop}
          />
        )
      }
    </AnswerPage>
  )
}
