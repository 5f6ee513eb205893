import type { TheirAir } from '../agency/client'
import { airFeed } from '../agency/client'
import { airOf } from '../server/assemble'
import { neighbourOf } from '../server/neighbour'

const place = { latitude: 30, longitude: 119 }
const values = { pm25: 20, pm10: 40, o3: 60, no2: 20, so2: 8, co: 6 }
const at = (hour: string, day = '2026-03-01') => `${day}T${hour}:00:00+08:00`
const airAt = (observedAt: string, ...stations: Partial<TheirAir['stations'][number]>[]): TheirAir => ({
  observedAt,
  stations: stations.map((one) => ({ name: '北桥', ...place, readings: [], ...one })),
})

test('each hour is reckoned by the standard of its own day', () => {
  const readings = [
    { at: at('00'), ...values, pm25: 75 },
    { at: at('23', '2026-02-28'), ...values, pm25: 75 },
  ]
  const { hours, standard, aqi } = airOf(airAt(at('00'), { readings }))
  expect([hours.at(-2)?.aqi, hours.at(-1)?.aqi, aqi, standard]).toEqual([100, 114, 114, 2026])
})

test('a station out of order is shown and not averaged in, from that day on', () => {
  const readings = [
    { at: at('00'), ...values },
    { at: at('23', '2026-02-28'), ...values },
  ]
  const broken = readings.map((one) => ({ ...one, pm25: 400 }))
  const air = airOf(airAt(at('00'), { readings }, { readings: broken, outSince: '2026-03-01' }))
  expect(air).toMatchObject({ aqi: 40, counted: 1, stations: [{ aqi: 40 }, { outSince: '2026-03-01' }] })
  expect(air.hours.at(-2)?.aqi).toBe(260)
})

test('an hour of which nothing came is a gap; without a pollutant there is no figure, but what there is', () => {
  const { pm25: _, ...others } = values
  const air = airOf(airAt(at('09'), { readings: [{ at: at('09'), ...others }] }))
  expect(air).not.toHaveProperty('aqi')
  expect(air.hours).toEqual(Array.from({ length: 24 }, () => ({})))
  expect(air.parts.map(({ pollutant }) => pollutant)).toEqual(
    ['pm10', 'o3', 'no2', 'co', 'so2'].sort((a, b) => order(air, b) - order(air, a)),
  )
})

const order = (air: ReturnType<typeof airOf>, of: string) =>
  air.parts.find(({ pollutant }) => pollutant === of)?.iaqi ?? 0

test('what the department repeats under a new hour is known by its readings', () => {
  const said = (hour: string, pm25 = 20) =>
    JSON.stringify(airFeed.says?.(airAt(at(hour), { readings: [{ at: at(hour), ...values, pm25 }] })))
  expect(said('10')).toBe(said('09'))
  expect(said('10', 21)).not.toBe(said('09'))
})

test('a forecast whose ends are turned round is put right', () => {
  const forecast = { issuedAt: at('20'), days: [{ day: '2026-03-01', low: 80, high: 40 }] }
  expect(airOf({ ...airAt(at('09')), forecast }).forecast).toEqual([{ day: '2026-03-01', low: 40, high: 80 }])
})

test('a city around: how far its nearest station is from ours, and its air; one whose air is not whole is none', () => {
  const readings = [{ at: at('00'), ...values }]
  const ours = airAt(at('00'), { readings }, { readings, latitude: 29.9 })
  const theirs = airAt(at('00'), { readings, latitude: 29.54 })
  const city = { id: 'qinghe', name: { zh: '清禾县', en: 'Qinghe' } }
  expect(neighbourOf(ours, { city, theirs })).toEqual({
    ...{ city: 'qinghe', name: city.name, km: 40, aqi: 40, observedAt: at('00') },
  })
  expect(neighbourOf(undefined, { city, theirs })).not.toHaveProperty('km')
  expect(neighbourOf(ours, { city, theirs: airAt(at('00'), { readings: [] }) })).toBeUndefined()
})
