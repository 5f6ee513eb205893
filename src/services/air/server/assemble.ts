import { dayOf, millisOf, toInstant } from '../../../shared/days'
import type { TheirAir, TheirWeather } from '../agency/client'
import type { Air, Weather } from '../contract/types'
import { aqiOf, meanOf, POLLUTANTS, standardOn, type Concentrations } from '../rules/aqi'
import { HOUR_MS } from '../../../shared/millis'

const HOURS = 24
const SEVEREST = ['red', 'orange', 'yellow', 'blue']

type Readings = ReadonlyMap<number, Concentrations>

/** What a station said of each hour, until it went out of order. */
const readingsOf = ({ readings, outSince }: TheirAir['stations'][number]): Readings =>
  new Map(
    readings
      .filter(({ at }) => outSince === undefined || dayOf(at) < outSince)
      .map(({ at, ...measured }) => [millisOf(at), measured]),
  )

/** The air of a city: of each hour the mean of the stations that worked, by the standard of its day. */
export function airOf({ observedAt, stations, forecast }: TheirAir): Air {
  const last = millisOf(observedAt)
  const readings = stations.map(readingsOf)
  const at = (hour: number) => readings.flatMap((one) => one.get(hour) ?? [])
  const reckonedAt = (hour: number) => aqiOf(meanOf(at(hour)), 'hourly', dayOf(new Date(hour)))
  const { aqi, iaqi, primary } = reckonedAt(last)
  const means = meanOf(at(last))
  const hours = Array.from({ length: HOURS }, (_, index) => reckonedAt(last - (HOURS - 1 - index) * HOUR_MS).aqi)
  const parts = POLLUTANTS.filter((one) => iaqi[one] !== undefined)
    .map((pollutant) => ({ pollutant, value: means[pollutant] ?? 0, iaqi: iaqi[pollutant] ?? 0 }))
    .sort((a, b) => b.iaqi - a.iaqi)
  return {
    observedAt: toInstant(observedAt),
    ...(aqi === undefined ? {} : { aqi }),
    primary: [...primary],
    parts,
    standard: standardOn(dayOf(observedAt)),
    counted: at(last).length,
    hours: hours.map((one) => (one === undefined ? {} : { aqi: one })),
    stations: stations.map(({ name, englishName, latitude, longitude, outSince }, index) => {
      const measured = readings[index]?.get(last)
      const own = measured && aqiOf(measured, 'hourly', dayOf(observedAt)).aqi
      return {
        name: { zh: name, en: englishName ?? name },
        latitude,
        longitude,
        ...(own === undefined ? {} : { aqi: own }),
        ...(outSince === undefined ? {} : { outSince }),
      }
    }),
    ...(forecast ? { forecastAt: toInstant(forecast.issuedAt) } : {}),
    forecast:
      forecast?.days.map(({ day, low, high }) => ({ day, low: Math.min(low, high), high: Math.max(low, high) })) ?? [],
  }
}

/** The weather of a city, in order of what comes first and what is worst. */
export function weatherOf({ observedAt, rainKnownUntil, rain, warnings, days, ...now }: TheirWeather): Weather {
  return {
    observedAt: toInstant(observedAt),
    temperature: now.temperature,
    ...(now.visibility === undefined ? {} : { visibility: now.visibility }),
    rainKnownUntil: toInstant(rainKnownUntil),
    rain: rain
      .map(({ from, until, strength }) => ({ from: toInstant(from), until: toInstant(until), strength }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    days: days.map(({ day, low, high, sky, wind, force }) => ({ day, low, high, sky, wind, force })),
    warnings: warnings
      .map(({ danger, colour, from, until, advice, text }) => ({
        danger,
        colour,
        from: toInstant(from),
        until: toInstant(until),
        ...(advice ? { advice } : {}),
        text,
      }))
      .sort((a, b) => SEVEREST.indexOf(a.colour) - SEVEREST.indexOf(b.colour)),
  }
}
