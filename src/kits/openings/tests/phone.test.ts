import { createElement } from 'react'
import { setServerTime } from '../../../core/clock'
import { wipePersonal } from '../../../core/storage'
import { granted, phone, refused } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import type { Calendar } from '../../../shared/calendar'
import { typicalYears } from '../../../shared/tests/typical-calendar'
import { useCalendar } from '../calendar-store'
import { examples } from '../contract/examples'
import { useOpening } from '../openings-store'
import { rough, startFrom, useOrigin, type Origin } from '../origin-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

/** What the server answers, by what is asked; never where nothing is said. */
const server: { calendar?: object; openings?: object } = {}
let city = ''
let cities = 0

beforeEach(() => {
  phone.stored.clear()
  phone.asked.length = 0
  // Calendars and answers are kept by city: each test has one of its own
  city = `city-${++cities}`
  server.calendar = granted({ years: typicalYears() })
  server.openings = granted(examples.default)
  phone.answer = ({ url }) =>
    ((url.includes('/calendar') ? server.calendar : server.openings) as never) ??
    new Promise((resolve) => held.push(resolve))
  setServerTime(new Date('2026-11-23T09:20:00+08:00').toUTCString())
})

// Whoever waits is let go when the test is over
const held: ((reply: ReturnType<typeof refused>) => void)[] = []
afterEach(() => held.splice(0).forEach((answer) => answer(refused(404, 'CITY_UNKNOWN'))))

/** What a screen has of a hook: now, and each time it was drawn. */
async function screenOf<T>(use: () => T) {
  const seen: T[] = []
  const Screen = () => {
    seen.push(use())
    return null
  }
  const screen = await rendered(createElement(Screen))
  return { seen, now: () => seen[seen.length - 1] as T, settle: screen.settle }
}
const asked = (of: string) => phone.asked.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith(of))
const yearsOf = (calendar?: Calendar) => calendar && [...calendar.keys()]

describe('the calendar of a city', () => {
  const known = typicalYears().map(({ year }) => year)

  test('is waited for the first time, kept, and asked for once a run', async () => {
    const { seen, now } = await screenOf(() => useCalendar(city))
    expect([seen[0], yearsOf(now())]).toEqual([undefined, known])
    expect(asked('/calendar').map(({ search }) => search)).toEqual([`?city=${city}`])
    expect(phone.stored.get(`public:calendar:${city}`)).toEqual({ v: 1, data: typicalYears() })
    const again = await screenOf(() => useCalendar(city))
    expect(yearsOf(again.seen[0])).toEqual(known)
    expect(asked('/calendar')).toHaveLength(1)
  })

  test('of another city is another one', async () => {
    await screenOf(() => useCalendar(city))
    const other = await screenOf(() => useCalendar(`${city}-other`))
    expect(other.seen[0]).toBeUndefined()
    expect(asked('/calendar')).toHaveLength(2)
  })

  test('that the phone has is there at once, and a newer one takes its place', async () => {
    const [one] = typicalYears()
    phone.stored.set(`public:calendar:${city}`, { v: 1, data: [one] })
    const { seen, now } = await screenOf(() => useCalendar(city))
    expect([yearsOf(seen[0]), yearsOf(now())]).toEqual([[one?.year], known])
  })

  test('that does not come knows no year, and is asked for again; one at hand stays', async () => {
    server.calendar = refused(404, 'CITY_UNKNOWN')
    const { now } = await screenOf(() => useCalendar(city))
    expect(yearsOf(now())).toEqual([])
    server.calendar = granted({ years: typicalYears() })
    await screenOf(() => useCalendar(city))
    expect(yearsOf(now())).toEqual(known)

    phone.stored.set('public:calendar:city-kept', { v: 1, data: typicalYears() })
    server.calendar = refused(404, 'CITY_UNKNOWN')
    const kept = await screenOf(() => useCalendar('city-kept'))
    expect(yearsOf(kept.now())).toEqual(known)
  })
})

describe('where somebody starts from', () => {
  const origin: Origin = { name: '望澜桥', at: { lat: 28.7445874, lng: 114.4858984 } }

  test('is nowhere until they say so, and then kept for that city', async () => {
    const here = await screenOf(() => useOrigin(city))
    const elsewhere = await screenOf(() => useOrigin(`${city}-other`))
    expect([here.now(), elsewhere.now()]).toEqual([undefined, undefined])
    startFrom(city, origin)
    await here.settle()
    expect([here.now(), elsewhere.now()]).toEqual([origin, undefined])
    expect(phone.stored.get(`nearby:origin:${city}`)).toEqual({ v: 1, data: origin })
  })

  test('is read as it was last said, by whichever page', async () => {
    startFrom(city, origin)
    const moved = { ...origin, name: '北站' }
    phone.stored.set(`nearby:origin:${city}`, { v: 1, data: moved })
    const { now } = await screenOf(() => useOrigin(city))
    expect(now()).toEqual(moved)
  })

  test('as it is known already is drawn once', async () => {
    startFrom(city, origin)
    const { seen } = await screenOf(() => useOrigin(city))
    expect(new Set(seen).size).toBe(1)
    expect(seen).toHaveLength(1)
  })

  test('goes when everything personal goes', async () => {
    startFrom(city, origin)
    const { now, settle } = await screenOf(() => useOrigin(city))
    wipePersonal()
    await settle()
    expect([now(), phone.stored.has(`nearby:origin:${city}`)]).toEqual([undefined, false])
  })

  test('is told as nobody’s door: to a hundred metres', () => {
    expect(rough(origin.at)).toEqual({ lat: 28.745, lng: 114.486 })
    expect(rough({ lat: -0.0004, lng: 0.0006 })).toEqual({ lat: -0, lng: 0.001 })
  })
})

describe('where a matter is done', () => {
  const open = (matter = 'passport', language = 'zh') => screenOf(() => useOpening(city, matter, language))

  test('is the first that is open, once the city has answered; what it answered is kept', async () => {
    const { seen, now } = await open()
    expect(seen[0]).toEqual({ waiting: true })
    expect(now()).toMatchObject({
      waiting: false,
      opening: { place: { id: 'landong-hall', standing: { state: 'open' } } },
    })
    expect(now().opening?.value.others).toBe(3)
    expect(asked('/openings').map(({ search }) => search)).toEqual([`?city=${city}&matter=passport`])
    expect(phone.stored.get(`openings:${city}:passport:zh`)).toMatchObject({ v: 1, data: { others: 3 } })
  })

  test('is asked for from near where somebody starts, and told from the very place', async () => {
    startFrom(city, { name: '望澜桥', at: { lat: 28.7445874, lng: 114.4858984 } })
    const { now } = await open()
    expect(asked('/openings')[0]?.search).toBe(`?city=${city}&matter=passport&lat=28.745&lng=114.486`)
    const metres = now().opening?.place.metres ?? 0
    expect(metres).toBeGreaterThan(1400)
    expect(metres).toBeLessThan(1700)
  })

  test('is another for another matter or language', async () => {
    await open()
    await open('hukou-newborn')
    await open('passport', 'en')
    expect(asked('/openings')).toHaveLength(3)
    expect([...phone.stored.keys()].filter((key) => key.startsWith('openings:'))).toHaveLength(3)
  })

  test('is waited for while the city has not answered, or its calendar is not here', async () => {
    server.openings = undefined
    expect((await open()).now()).toEqual({ waiting: true })
    server.openings = granted(examples.default)
    server.calendar = undefined
    city = `${city}-later`
    expect((await open()).now()).toEqual({ waiting: true })
  })

  test('is nowhere where no place of the city does it', async () => {
    server.openings = granted(examples.none)
    expect((await open()).now()).toEqual({ waiting: false })
  })

  test('is nowhere where nothing came, and nothing is kept', async () => {
    server.openings = refused(404, 'CITY_UNKNOWN')
    server.calendar = undefined
    expect((await open()).now()).toEqual({ waiting: false })
  })

  test('is what the phone kept while the department is away', async () => {
    phone.stored.set(`openings:${city}:passport:zh`, { v: 1, data: examples.default })
    server.openings = refused(503, 'DEPARTMENT_DOWN')
    const { now } = await open()
    expect(now()).toMatchObject({ waiting: false, opening: { place: { id: 'landong-hall' } } })
  })

  test('is to be asked by phone once the city’s own number of months has passed', async () => {
    server.openings = granted({ ...examples.ask, places: [{ ...examples.ask.places[0], said: undefined }] })
    expect((await open()).now().opening?.place.standing).toEqual({ state: 'ask', why: 'old' })
    server.openings = granted({
      ...examples.ask,
      checkedWithinMonths: 24,
      places: [{ ...examples.ask.places[0], said: undefined }],
    })
    expect((await open('hukou')).now().opening?.place.standing).toMatchObject({ state: 'open' })
  })

  test('goes when everything personal goes', async () => {
    await open()
    server.openings = undefined
    wipePersonal()
    expect((await open()).seen[0]).toEqual({ waiting: true })
    expect([...phone.stored.keys()].filter((key) => key.startsWith('openings:'))).toEqual([])
  })
})
