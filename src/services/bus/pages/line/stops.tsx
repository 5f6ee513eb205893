import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Link, Tag } from '../../../../ui'
import { a11y } from '../../../../ui/a11y'
import { classes } from '../../../../ui/classes'
import type { LineAnswer } from '../../contract/types'
import { isFresh, minutesUntil, predicted } from '../../rules/arrivals'
import { texts } from '../../texts/zh'

interface StopsProps {
  of: LineAnswer
  /** Index of one's own stop; -1 where there is none. */
  mine: number
  at: Date
  care: boolean
  /** Index of the stop at which one is told. */
  toldAt?: number
  onStop: (id: string) => void
}

/** The stops of a way one under the other, with the buses where they were seen last. A tap makes a stop one's own. */
export function Stops({ of: { stops, buses, service, diversions }, mine, at, care, toldAt, onStop }: StopsProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [isWhole, showWhole] = useState(false)
  const coming = service ? predicted(service.buses, at) : []
  const nearest = coming[0] ? mine - coming[0].away : -1
  const skipped = diversions.map(({ stop }) => stop.id)
  // Care shows three: where the bus is, the stop before, one's own
  const few = care && !isWhole && mine >= 0
  const shown = stops
    .map((_, index) => index)
    .filter((index) => !few || index === mine || index === nearest || index === mine - 2)
  const tagOf = (index: number) => {
    const bus = buses.find((one) => one.at === index)
    const arriving = coming.find(({ away }) => mine - away === index)
    if (index === toldAt) return <Tag tone="ok">{t.tellHere}</Tag>
    if (index === mine)
      return (
        <Tag tone="accent" icon="pin">
          {t.mine}
        </Tag>
      )
    if (skipped.includes(stops[index]?.id ?? '')) return <Tag tone="warn">{t.skipped}</Tag>
    if (arriving)
      return (
        <Tag tone="accent" icon="wait">
          {t.inMinutes(minutesUntil(arriving.arrives, at))}
        </Tag>
      )
    return bus && !isFresh(bus.seenAt, at) ? <Tag tone="plain">{t.seenHere(bus.seenAt)}</Tag> : null
  }
  return (
    <View>
      {shown.map((index) => {
        const here = buses.filter((one) => one.at === index)
        const isSeen = here.length > 0 && !here.some(({ seenAt }) => isFresh(seenAt, at))
        return (
          <View
            key={index}
            className={classes(
              'stop',
              index === shown[0] && 'stop--first',
              index === shown[shown.length - 1] && 'stop--last',
              here.length > 0 && 'stop--bus',
              isSeen && 'stop--seen',
              nearest >= 0 && index > nearest && index < mine && 'stop--way',
              index === mine && 'stop--mine',
              skipped.includes(stops[index]?.id ?? '') && 'stop--skip',
            )}
            onClick={() => onStop(stops[index]?.id ?? '')}
            {...a11y({ role: 'button' })}
          >
            <View className="stop-dot">{here.length > 0 && <View className="i i-bus" />}</View>
            <View className="grow">{stops[index]?.name[language]}</View>
            {tagOf(index)}
          </View>
        )
      })}
      {few && shown.length < stops.length && <Link onTap={() => showWhole(true)}>{t.allStops(stops.length)}</Link>}
    </View>
  )
}
