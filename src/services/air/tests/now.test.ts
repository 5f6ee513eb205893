import fc from 'fast-check'
import { responses } from '../contract/responses'
import type { Now, Station, Warning, Weather } from '../contract/types'
import { daysAhead, distanceKm, goingOut, inForce, isOld, keepsIn, nearestOf, rainSoon } from '../rules/now'

const { default: usual, gale, heavy } = responses.now.examples as unknown as Record<'default' | 'gale' | 'heavy', Now>
const [air, weather] = [usual.air!, usual.weather!]
const at = (time: string, day = '2026-11-23') => new Date(`${day}T${time}:00+08:00`)
const said = (from: string, until: string): Weather['rain'][number] => ({
  from: `2026-11-23T${from}:00+08:00`,
  until: `2026-11-23T${until}:00+08:00`,
  strength: 'light',
})
const rain = (...spells: Weather['rain'][number][]) => ({ rain: spells, rainKnownUntil: '2026-11-23T11:15:00+08:00' })

test('after two hours to the minute an observation still says something; a second later nothing', () => {
  const observedAt = '2026-11-23T09:00:00+08:00'
  expect(isOld(observedAt, at('11:00'), 120)).toBe(false)
  expect(isOld(observedAt, new Date(at('11:00').getTime() + 1000), 120)).toBe(true)
})

test.each([
  ['falls now', rain(said('09:00', '09:40')), { kind: 'falling' }],
  ['comes', rain(said('10:20', '11:30')), { kind: 'coming', from: said('10:20', '11:30').from }],
  ['is over', rain(said('08:00', '09:20')), { kind: 'none', until: at('11:15') }],
  ['comes later than the nowcast reaches', rain(said('11:15', '12:00')), { kind: 'none' }],
] as const)('rain that %s', (_, given, expected) => {
  expect(rainSoon(given, at('09:20'))).toMatchObject(expected)
})

test('a nowcast that has run out says nothing of rain', () => {
  expect(rainSoon(rain(), at('10:46'))).toEqual({ kind: 'unknown' })
  expect(rainSoon(rain(), at('10:45'))).toEqual({ kind: 'none', until: at('11:15') })
})

test('a warning holds from its time until its end', () => {
  const warnings = heavy.weather!.warnings
  const held = (...given: Parameters<typeof at>) => inForce(warnings, at(...given)).length
  expect([held('07:59'), held('08:00'), held('07:59', '2026-11-25'), held('08:00', '2026-11-25')]).toEqual([0, 1, 1, 0])
})

test.each([
  ['gale', 'red', true],
  ['gale', 'orange', true],
  ['gale', 'yellow', false],
  ['heat', 'orange', false],
  ['heat', 'red', true],
  ['pollution', 'red', false],
] as const)('a warning of %s, %s, keeps people in: %s', (danger, colour, keeps) => {
  const warning = { ...gale.weather!.warnings[0]!, danger, colour } satisfies Warning
  expect(keepsIn([warning]) !== undefined).toBe(keeps)
})

test('whether to go out: a warning first, then the air while it is of now', () => {
  const now = at('09:20')
  expect(goingOut(air, [], now, 120)).toBe(3)
  expect(goingOut(air, gale.weather!.warnings, now, 120)).toBe('danger')
  expect(goingOut(air, [], at('11:01'), 120)).toBe('unknown')
  expect(goingOut(undefined, [], now, 120)).toBe('unknown')
  expect(goingOut({ ...air, aqi: undefined }, [], now, 120)).toBe('unknown')
})

test('the days ahead begin today, whatever the forecast began with', () => {
  const days = (time: Date) => daysAhead(air, weather, time, 3).map(({ day }) => day)
  expect(days(at('09:20'))).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'])
  expect(days(at('00:00', '2026-11-25'))).toEqual(['2026-11-25'])
  expect(daysAhead(undefined, weather, at('09:20'), 1)).toEqual([
    { day: '2026-11-23', air: undefined, weather: weather.days[0] },
  ])
})

describe('the nearest station', () => {
  const { stations } = air
  const near = { latitude: 30.592, longitude: 119.468 }

  test('is one that works, though a broken one is nearer', () => {
    const found = nearestOf(stations, near, 60)
    expect(found).toMatchObject({ station: { name: { zh: '澜东' } } })
    expect((found as { km: number }).km).toBeCloseTo(2.7, 1)
  })

  test.each([
    ['no number', { latitude: NaN, longitude: 119 }, 'nowhere'],
    ['the null island', { latitude: 0, longitude: 0 }, 'nowhere'],
    ['off the globe', { latitude: 119, longitude: 30 }, 'nowhere'],
    ['another city', { latitude: 39.9, longitude: 116.4 }, 'elsewhere'],
  ] as const)('of %s there is none', (_, here, why) => expect(nearestOf(stations, here, 60)).toBe(why))

  test('there is none where none works, and none in a city without stations', () => {
    const broken: Station[] = stations.map(({ aqi: _, ...station }) => station)
    expect(nearestOf(broken, near, 60)).toBe('none')
    expect(nearestOf([], near, 60)).toBe('elsewhere')
  })

  test('is as far from me as I am from it, and a phone that speaks WGS-84 is half a kilometre off', () => {
    const place = fc.record({
      latitude: fc.double({ min: 3, max: 54, noNaN: true }),
      longitude: fc.double({ min: 73, max: 136, noNaN: true }),
    })
    fc.assert(fc.property(place, place, (a, b) => expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)))
    expect(distanceKm(near, { latitude: near.latitude + 0.0024, longitude: near.longitude - 0.0046 })).toBeCloseTo(
      0.52,
      1,
    )
  })
})

test('a nearer station that is out of order is named beside the one that works', () => {
  const works: Station = { name: { zh: '北桥', en: 'North' }, latitude: 30.668, longitude: 119.4, aqi: 40 }
  const willow = { name: { zh: '柳岸', en: 'Willow' }, latitude: 30.59, longitude: 119.47 }
  const out: Station = { ...willow, outSince: '2026-10-29' }
  const here = { latitude: 30.59, longitude: 119.47 }
  expect(nearestOf([works, out], here, 60)).toMatchObject({ station: works, out })
  expect(nearestOf([works, { ...willow, aqi: 50 }], here, 60)).not.toHaveProperty('out')
  expect(nearestOf([out], here, 60)).toBe('none')
})
