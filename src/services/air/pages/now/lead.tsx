import { View } from '@tarojs/components'
import { useLiveLine } from '../../../../core/live-line'
import { useTexts } from '../../../../core/text'
import { dayOf, timeOf } from '../../../../shared/days'
import { Card, Figure, Glance, Tag, type GlancePart } from '../../../../ui'
import type { Air, Now, Warning, Weather } from '../../contract/types'
import { levelOf } from '../../rules/bands'
import { isOld, keepsIn, rainSoon, type Going } from '../../rules/now'
import { texts } from '../../texts/zh'
import { Banded } from './banded'

interface LeadProps {
  of: Now
  going: Going
  warnings: readonly Warning[]
  at: Date
  care: boolean
}

/** Whether to go out, and the three figures behind it. */
export function Lead({ of: { air, weather, oldAfterMinutes }, going, warnings, at, care }: LeadProps) {
  const t = useTexts(texts)
  const isStopped = air !== undefined && isOld(air.observedAt, at, oldAfterMinutes)
  const rain = weather && rainSoon(weather, at)
  const isWet = rain?.kind === 'falling' || rain?.kind === 'coming'
  const worst = keepsIn(warnings)
  const words = (): { title: string; why: string } => {
    if (worst) return { title: t.danger, why: t.dangerWhy(worst) }
    if (typeof going !== 'number') {
      const why = !air
        ? t.unknownWhy
        : air.aqi === undefined
          ? t.unknownPart
          : t.unknownOld(timeOf(air.observedAt), levelOf(air.aqi))
      return { title: t.unknown, why }
    }
    const { title, weak, older } = t.advice[going - 1]!
    return { title: isWet && going <= 4 ? t.umbrella(title) : title, why: care ? older : weak }
  }
  const { title, why } = words()
  const aqi = isStopped ? undefined : air?.aqi
  useLiveLine('air', aqi === undefined ? undefined : { note: title, value: t.aqi(aqi) })
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="figure-label grow">{isStopped ? t.airNow : t.going}</View>
        {isStopped ? (
          <Tag tone="plain">{t.of(timeOf(air.observedAt))}</Tag>
        ) : (
          air && !care && <View className="card-note">{timeOf(air.observedAt)}</View>
        )}
      </View>
      <Figure words medium value={title} />
      <View className={care ? 't-2 mt-1' : 't-sub t-2 mt-1'}>{why}</View>
      <View className="lead-rule" />
      <Glance
        parts={[...(air ? [airPart(t, air, isStopped)] : []), ...(weather ? weatherParts(t, weather, at) : [])]}
      />
    </Card>
  )
}

type T = typeof texts.zh

const airPart = (t: T, air: Air, isStopped: boolean): GlancePart => {
  if (air.aqi === undefined) return { figure: t.noAqi, note: t.noAqiNote }
  const level = levelOf(air.aqi)
  return {
    figure: t.aqi(air.aqi),
    note: isStopped ? timeOf(air.observedAt) : <Banded level={level}>{t.band(level)}</Banded>,
  }
}

const weatherParts = (t: T, weather: Weather, at: Date): GlancePart[] => {
  const today = weather.days.find(({ day }) => day === dayOf(at))
  const observed = timeOf(weather.observedAt)
  const rain = rainSoon(weather, at)
  const degrees = { figure: t.degrees(weather.temperature), note: today ? t.range(today.low, today.high) : observed }
  if (rain.kind === 'none') return [degrees, { figure: t.rain.none, note: t.rain.noneNote(rain.until) }]
  if (rain.kind === 'unknown') return [degrees, { figure: t.rain.unknown, note: t.rain.unknownNote(observed) }]
  const { from, until, strength } = rain
  return [
    degrees,
    rain.kind === 'falling'
      ? { figure: t.rain.falling(strength), note: t.rain.fallingNote(until) }
      : { figure: t.rain.coming(from), note: t.rain.comingNote(strength, until) },
  ]
}
