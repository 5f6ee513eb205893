import type { DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import { addDays, dayOf, millisOf, toInstant } from '../../../shared/days'
import { protocol } from './protocol'
import { HOUR_MS, MINUTE_MS } from '../../../shared/millis'

const OUT_SINCE = '2026-10-29'

/** Where the stations of a made-up city stand (GCJ-02), and how much more particles there are than in the middle. */
const stations = [
  { name: '澜东', englishName: 'Landong', latitude: 30.612, longitude: 119.452, more: 4 },
  { name: '望澜桥', englishName: 'Wanglan Bridge', latitude: 30.6, longitude: 119.41, more: 2 },
  { name: '大学城', englishName: 'University Town', latitude: 30.545, longitude: 119.36, more: -5 },
  { name: '北桥', englishName: 'North Bridge', latitude: 30.668, longitude: 119.4, more: -3 },
  { name: '柳岸', englishName: 'Willow Bank', latitude: 30.59, longitude: 119.47, more: 0 },
] as const

/** How much farther south any other city's stand, in degrees: some 40 km. */
const SOUTH = 0.38

const hourOf = (at: number) => Math.floor(at / HOUR_MS)
/** 0 to `most`, the same for the same numbers, and unlike its neighbours'. */
const noise = (n: number, most: number) => ((n * 2654435761) >>> 8) % (most + 1)
/** Hour of the day in Shanghai. */
const clockOf = (hour: number) => (hour + 8) % 24

const CYCLE = 144
const RISING = 120
/** PM2.5 builds up for five days of little wind and is gone within one; the morning and evening rush add to it. */
const particlesAt = (hour: number, city: string): number => {
  const at = (hour + 60 + city.length * 40) % CYCLE
  const built = at < RISING ? Math.floor((at * 170) / RISING) : Math.floor(((CYCLE - at) * 170) / (CYCLE - RISING))
  const rush = Math.max(0, 6 - Math.abs(8 - clockOf(hour))) + Math.max(0, 6 - Math.abs(19 - clockOf(hour)))
  return 14 + Math.floor((built * 4) / 5) + rush
}

/** Whether the whole city's figures of that hour were lost on their way. */
const isLost = (hour: number) => hour % 37 === 11

function readingOf(hour: number, city: string, place: number, more: number) {
  const n = hour * 8 + place
  const pm25 = Math.max(3, particlesAt(hour, city) + more + noise(n, 3))
  const sun = Math.max(0, 8 - Math.abs(14 - clockOf(hour)))
  return {
    at: toInstant(new Date(hour * HOUR_MS)),
    pm25,
    pm10: pm25 + 24 + noise(n + 1, 9),
    o3: 30 + 12 * sun + noise(n + 2, 9),
    no2: 28 + Math.floor(pm25 / 4) + noise(n + 3, 6),
    so2: 6 + noise(n + 4, 4),
    co: 5 + Math.floor(pm25 / 18) + noise(n + 5, 2),
  }
}

/** About the AQI that so much PM2.5 comes to; a forecaster knows no better. */
const aboutAqi = (pm25: number) =>
  Math.min(500, pm25 < 60 ? Math.floor((pm25 * 5) / 3) : 100 + Math.floor(((pm25 - 60) * 10) / 9))

type World = DepartmentWorld

const air = (world: World) => {
  const now = world.now().getTime()
  const hours = Array.from({ length: 24 }, (_, ago) => hourOf(now) - ago)
  const last = hours.find((hour) => !isLost(hour)) ?? hourOf(now)
  const today = dayOf(world.now())
  const highest = (day: string) => particlesAt(hourOf(millisOf(`${day}T08:00:00+08:00`)), world.city)
  return {
    observedAt: toInstant(new Date(last * HOUR_MS)),
    stations: stations.map(({ more, ...station }, place) => ({
      ...station,
      latitude: station.latitude - (world.city === 'yunlan' ? 0 : SOUTH),
      ...(place === 4 ? { outSince: OUT_SINCE } : {}),
      readings: hours.filter((hour) => !isLost(hour)).map((hour) => readingOf(hour, world.city, place, more)),
    })),
    forecast: {
      issuedAt: `${addDays(today, -1)}T20:00:00+08:00`,
      days: [0, 1, 2].map((after) => {
        const high = aboutAqi(highest(addDays(today, after)))
        return { day: addDays(today, after), low: Math.floor((high * 4) / 5), high }
      }),
    },
  }
}

/** Coldest at five, warmest at two; the year turns between 4 and 28 °C. */
const degreesAt = (hour: number): number => {
  const month = Number(dayOf(new Date(hour * HOUR_MS)).slice(5, 7))
  return 28 - 4 * Math.abs(7 - month) + Math.floor(((9 - Math.abs(14 - clockOf(hour))) * 8) / 9) - 4
}
const isWet = (day: string) => noise(hourOf(millisOf(`${day}T00:00:00+08:00`)) / 24, 9) < 3

function weatherDay(day: string, city: string) {
  const at = (time: string) => hourOf(millisOf(`${day}T${time}:00:00+08:00`))
  const heavy = particlesAt(at('08'), city) > 120
  const sky = isWet(day) ? 'rain' : heavy ? 'haze' : noise(at('00'), 1) ? 'cloudy' : 'sunny'
  const wind = heavy ? ({ wind: 'SE', force: 1 } as const) : ({ wind: 'N', force: 2 + noise(at('12'), 2) } as const)
  return { day, low: degreesAt(at('05')), high: degreesAt(at('14')), sky, ...wind } as const
}

const weather = (world: World) => {
  const now = Math.floor(world.now().getTime() / (5 * MINUTE_MS)) * 5 * MINUTE_MS
  const today = dayOf(world.now())
  const particles = particlesAt(hourOf(now), world.city)
  const until = (day: string) => `${day}T08:00:00+08:00`
  return {
    observedAt: toInstant(new Date(now)),
    temperature: degreesAt(hourOf(now)),
    visibility: Math.max(800, 14_000 - 90 * particles),
    rainKnownUntil: toInstant(new Date(now + 120 * MINUTE_MS)),
    rain: isWet(today)
      ? [{ from: `${today}T10:20:00+08:00`, until: `${today}T11:30:00+08:00`, strength: 'light' as const }]
      : [],
    days: [0, 1, 2, 3].map((after) => weatherDay(addDays(today, after), world.city)),
    warnings:
      particles < 115
        ? []
        : [
            {
              danger: 'pollution' as const,
              colour: 'yellow' as const,
              from: until(today),
              until: until(addDays(today, 2)),
              advice: '学校不上户外课。',
              text: '重污染天气黄色预警：启动Ⅲ级响应，中小学、幼儿园停止户外课程和活动。',
            },
          ],
  }
}

/** The pretend monitoring centre and weather bureau of one city: what they say follows from the hour alone. */
export const departments: Record<'weather' | 'environment', DepartmentMock> = {
  environment: { operations: { [protocol.air.path]: (world: World) => ({ status: 200, body: air(world) }) } },
  weather: { operations: { [protocol.weather.path]: (world: World) => ({ status: 200, body: weather(world) }) } },
}
