import { useTexts } from '../../../../core/text'
import { millisOf } from '../../../../shared/days'
import { BandBars, Card, PlotKey, type Band } from '../../../../ui'
import type { Air } from '../../contract/types'
import { levelOf, TOPS, type Level } from '../../rules/bands'
import { texts } from '../../texts/zh'
import { HOUR_MS } from '../../../../shared/millis'

const HOURS = 24
const LAST_TOP = 500
/** Less would make a good day look like a bad one. */
const LEAST_BANDS = 2

/** The AQI of the last 24 hours on the scale of its levels; hours of which nothing came are gaps. */
export function Chart({ air, at, isStopped }: { air: Air; at: Date; isStopped: boolean }) {
  const t = useTexts(texts)
  const last = millisOf(air.observedAt)
  const missing = isStopped ? Math.floor((at.getTime() - last) / HOUR_MS) : 0
  const hours = [...air.hours, ...Array.from({ length: Math.min(missing, HOURS) }, () => ({ aqi: undefined }))].slice(
    -HOURS,
  )
  const instant = (index: number) =>
    new Date(last + (index + 1 - hours.length + Math.min(missing, HOURS)) * HOUR_MS).toISOString()
  const measured = hours.flatMap(({ aqi }, index) => (aqi === undefined ? [] : [{ aqi, index }]))
  const newest = measured[measured.length - 1]
  if (!newest) return null
  const peak = measured.reduce((best, one) => (one.aqi > best.aqi ? one : best))
  const gaps = hours.flatMap(({ aqi }, index) => (aqi === undefined ? [index] : []))
  const highest = Math.max(levelOf(peak.aqi), LEAST_BANDS)
  const bands: Band[] = [...TOPS, LAST_TOP]
    .slice(0, highest)
    .map((top, index) => ({ top, name: t.shortBand(index + 1), dot: `band--${index + 1}` }))
  const note = () => {
    if (isStopped) return t.stopped(new Date(last + HOUR_MS).toISOString())
    return peak.aqi === newest.aqi ? t.peakNow : t.peak(peak.aqi, instant(peak.index), at)
  }
  return (
    <Card title={t.hours} note={note()}>
      <BandBars
        bars={hours.map(({ aqi = 0 }, index) => ({ value: aqi, gap: gaps.includes(index) }))}
        bands={bands}
        from={t.hourAt(instant(0), at)}
        to={t.hourAt(instant(hours.length - 1), at)}
        label={t.chart(peak.aqi, newest.aqi, levelOf(newest.aqi) satisfies Level)}
      />
      {gaps.length > 0 && (
        <PlotKey>{gaps.length === 1 ? t.gap(instant(gaps[0] ?? 0), at) : t.gaps(gaps.length)}</PlotKey>
      )}
    </Card>
  )
}
