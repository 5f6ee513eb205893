import fc from 'fast-check'
import type { Bus } from '../contract/types'
import { comesAt, isFresh, isNear, minutesUntil, outlookOf } from '../rules/arrivals'
import { isFavourite, MOST_FAVOURITES, withFavourite, withoutFavourite, type Favourite } from '../rules/favourites'
import { dueAt, endsOf, MOST_PERIODS, nextDue, periodsOf } from '../rules/timetable'

const now = new Date('2026-11-23T09:20:00+08:00')
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
const bus = (over: Partial<Bus> = {}): Bus => ({
  trip: 560,
  due: at(0),
  away: 4,
  at: { id: '1', name: { zh: '市二院', en: 'Hospital' } },
  seenAt: at(-8),
  arrives: at(450),
  reports: 0,
  ...over,
})

test.each([
  [-60, true],
  [-61, false],
  [10, true],
  [11, false],
])('what was seen at %i s is fresh: %s', (seconds, fresh) => expect(isFresh(at(seconds), now)).toBe(fresh))

test.each([
  [-30, 0],
  [59, 0],
  [60, 1],
  [479, 7],
])('in %i s are %i minutes: never more than there are', (seconds, minutes) =>
  expect(minutesUntil(at(seconds), now)).toBe(minutes),
)

test('predicted: the soonest, and the one after it', () => {
  const later = bus({ trip: 570, arrives: at(960) })
  expect(outlookOf({ buses: [later, bus()], scheduled: [] }, now)).toMatchObject({
    kind: 'live',
    next: { trip: 560 },
    then: { trip: 570 },
  })
})

test('a prediction older than a minute is hidden, not guessed on: the timetable, and where it was seen last', () => {
  const lost = bus({ seenAt: at(-61) })
  expect(outlookOf({ buses: [lost], scheduled: [at(480)] }, now)).toEqual({ kind: 'timetable', times: [at(480)], lost })
})

test('by a bus that is seen but predicted nowhere, and by none at all, the timetable stands; then it has ended', () => {
  const { arrives: _, ...unknown } = bus()
  expect(outlookOf({ buses: [unknown], scheduled: [at(480)] }, now)).toEqual({ kind: 'timetable', times: [at(480)] })
  expect(outlookOf({ buses: [], scheduled: [at(-61)] }, now)).toEqual({ kind: 'ended' })
})

test('no minutes are ever shown of what nobody has seen for a minute', () => {
  const seconds = fc.integer({ min: -4000, max: 4000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(seconds, seconds), { maxLength: 6 }), (all) => {
      const buses = all.map(([seen, arrives], trip) => bus({ trip, seenAt: at(seen), arrives: at(arrives) }))
      const outlook = outlookOf({ buses, scheduled: [] }, now)
      if (outlook.kind === 'live') expect(isFresh(outlook.next.seenAt, now)).toBe(true)
      else
        expect(
          buses.filter((one) => isFresh(one.seenAt, now) && Date.parse(one.arrives ?? '') >= now.getTime()),
        ).toEqual([])
    }),
  )
})

test('what comes sooner is before what comes later, whether predicted or by the timetable; what has ended is last', () => {
  const live = { buses: [bus()], scheduled: [] }
  const timed = { buses: [], scheduled: [at(300)] }
  expect(comesAt(timed, now)).toBeLessThan(comesAt(live, now))
  expect(comesAt({ buses: [], scheduled: [] }, now)).toBe(Infinity)
})

test('one is told two stops before, by a bus that is seen', () => {
  expect([3, 2, 0].map((away) => isNear(bus({ away }), now))).toEqual([false, true, true])
  expect(isNear(bus({ away: 1, seenAt: at(-61) }), now)).toBe(false)
  expect(isNear(undefined, now)).toBe(false)
})

describe('the timetable', () => {
  const midnight = Date.parse('2026-11-23T00:00:00+08:00')
  const minutes = (due: readonly { at: number }[]) => due.map((one) => (one.at - midnight) / 60_000)
  const night = { offset: 10, departures: [1380, 1410, 1440, 1470] }

  test('a night bus of yesterday comes after midnight today, and today’s own at its end', () => {
    expect(minutes(dueAt(night, midnight))).toEqual([10, 40, 1390, 1420, 1450, 1480])
  })

  test('the next ones from now on, one of this minute too', () => {
    const timetable = { offset: 20, departures: [330, 540, 550] }
    expect(minutes(nextDue(timetable, midnight, now.getTime(), 5))).toEqual([560, 570])
    expect(minutes(nextDue(timetable, midnight, now.getTime() + 60_000, 5))).toEqual([570])
  })

  test('first and last are of the day’s own service; nothing where none goes', () => {
    expect(minutes([...(endsOf(night, midnight) ?? [])])).toEqual([1390, 1480])
    expect(endsOf({ offset: 0, departures: [] }, midnight)).toBeUndefined()
  })
})

describe('favourites', () => {
  const one = (id: number): Favourite => ({ city: 'yunlan', id: String(id), name: { zh: '站', en: 'Stop' } })
  const full = Array.from({ length: MOST_FAVOURITES }, (_, id) => one(id))

  test('ten thousand are not kept: one too many is said, and none is thrown away', () => {
    let all: readonly Favourite[] = []
    let refused = 0
    for (let id = 0; id < 10_000; id++) {
      const more = withFavourite(all, one(id))
      if (more === 'full') refused++
      else all = more
    }
    expect([all.length, refused, all.at(-1)?.id]).toEqual([MOST_FAVOURITES, 10_000 - MOST_FAVOURITES, '0'])
  })

  test('the same stop is kept once, also when there is no more room, and let go', () => {
    expect(withFavourite(full, one(3))).toBe(full)
    expect(withFavourite(withoutFavourite(full, one(3)), one(99))).toHaveLength(MOST_FAVOURITES)
    expect(isFavourite(full, { city: 'qinghe', id: '3' })).toBe(false)
  })
})

test('a day in parts in which buses go alike: nothing is left out, and every gap is as its part says', () => {
  const departures = fc.uniqueArray(fc.integer({ min: 300, max: 1700 }), { maxLength: 200 })
  fc.assert(
    fc.property(departures, fc.integer({ min: 0, max: 90 }), (trips, offset) => {
      const times = trips.map((trip) => trip + offset).sort((a, b) => a - b)
      const periods = periodsOf({ offset, departures: trips })
      expect([periods[0]?.from, periods[periods.length - 1]?.until]).toEqual([times[0], times[times.length - 1]])
      expect(periods.length).toBeLessThanOrEqual(MOST_PERIODS)
      periods.slice(1).forEach(({ from }, n) => expect(from).toBe(periods[n]?.until))
      times.slice(1).forEach((time, n) => {
        const gap = time - (times[n] ?? 0)
        const part = periods.find(({ from, until }) => from < time && time <= until)
        expect(part && part.least <= gap && gap <= part.most).toBe(true)
      })
    }),
  )
})

test('every ten minutes all day is one part; a single bus is one of no length; no bus is none', () => {
  const all = Array.from({ length: 90 }, (_, n) => 360 + n * 10)
  expect(periodsOf({ offset: 5, departures: all })).toEqual([{ from: 365, until: 1255, least: 10, most: 10 }])
  expect(periodsOf({ offset: 5, departures: [360] })).toEqual([{ from: 365, until: 365, least: 0, most: 0 }])
  expect(periodsOf({ offset: 5, departures: [] })).toEqual([])
})

test('without an answer of now nothing is said of what was to come', () => {
  const later = new Date('2026-11-24T09:00:00+08:00')
  const kept = { buses: [], scheduled: ['2026-11-23T09:10:00+08:00'] }
  expect([outlookOf(kept, later).kind, outlookOf(kept, later, true).kind]).toEqual(['ended', 'unknown'])
})
