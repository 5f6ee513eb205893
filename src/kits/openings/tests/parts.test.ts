import { createElement } from 'react'
import { setServerTime } from '../../../core/clock'
import { useEnglish } from '../../../core/english'
import { setLook } from '../../../core/look'
import { phone } from '../../../core/tests/fake-taro'
import { rendered, type Rendered } from '../../../core/tests/rendered'
import { typicalCalendar } from '../../../shared/tests/typical-calendar'
import { hall, north, post, station, tiles } from '../contract/examples'
import type { ShownPlace } from '../contract/types'
import { hasMap, MapSheet } from '../parts/map-sheet'
import { PlaceRow, StateTag } from '../parts/place-row'
import { listed, type Listed } from '../rules/listed'
import { en } from '../texts/en'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))
jest.mock('../../../core/english-packs', () => ({ english: {} }))

const MORNING = new Date('2026-11-23T09:20:00+08:00')
const seen = { calendar: typicalCalendar(), now: MORNING, checkedWithinMonths: 12 }
const placed = (place: object, from?: ShownPlace['at']) => listed([place as ShownPlace], { ...seen, from })[0]!

const platform = process.env.TARO_ENV
beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  phone.opened.length = 0
  setLook({ language: 'zh', care: false })
  setServerTime(MORNING.toUTCString())
})
afterAll(() => {
  process.env.TARO_ENV = platform
})

const row = (place: Listed<ShownPlace>, more: object = {}) => rendered(createElement(PlaceRow, { place, ...more }))
const drawn = ({ renderer }: Rendered) => JSON.stringify(renderer.toJSON())

describe('a place in a line', () => {
  test('is its number, name, district, until when it is open, and a word for that', async () => {
    const screen = await row(placed(hall))
    expect(screen.texts()).toEqual(['1', '澜东服务厅', '澜东区，开到 17:00', '开着'])
    expect(drawn(screen)).toMatch(/pin-no pin-no--open.*tag--ok.*i-check/)
  })

  test('says how far it is where that is known, in place of the district', async () => {
    const [, , note] = (await row(placed(hall, station.at))).texts()
    expect(note).toMatch(/^1\.5 公里，/)
  })

  test('says what is not done there', async () => {
    expect((await row(placed(north))).texts()[2]).toMatch(/，只能续签$/)
  })

  test('that is closed says when it opens', async () => {
    const screen = await row(placed(station))
    expect(screen.texts()).toEqual(['1', '望澜桥派出所', expect.stringMatching(/明天 08:30 开$/), '关着'])
    expect(drawn(screen)).toMatch(/pin-no--closed.*tag--plain.*i-minus/)
  })

  test('that residents say has changed says what, and its number; a tap calls it', async () => {
    const [onTap, place] = [jest.fn(), placed(post)]
    const screen = await row(place, { onTap })
    expect(screen.texts()[2]).toBe('澜东区，2 位居民说搬走了，打 0000-5550177 问')
    expect(drawn(screen)).toMatch(/pin-no--ask.*tag--warn.*i-phone/)
    await screen.tap(place.name)
    expect(phone.opened).toEqual(['tel:0000-5550177'])
    expect(onTap).not.toHaveBeenCalled()
    // Where nothing may be tapped, not that either
    await expect((await row(place)).tap(place.name)).rejects.toThrow('nothing to tap')
  })

  test('that has no number, or need not be asked, opens by a tap', async () => {
    for (const place of [placed(hall), placed({ ...post, phone: undefined })]) {
      const onTap = jest.fn()
      await (await row(place, { onTap })).tap(place.name)
      expect([phone.opened, onTap.mock.calls.length]).toEqual([[], 1])
    }
  })

  test('to be asked for another reason says that reason, whatever residents say of its number', async () => {
    const said = { what: 'phone', people: 3, confirmed: false } as const
    const [, , note] = (await row(placed({ ...post, said }))).texts()
    expect(note).toMatch(/^澜东区，[^，]+没核对，打/)
    expect(note).not.toMatch(/居民/)
  })

  test('in large letters has its state in the note alone', async () => {
    setLook({ care: true })
    expect((await row(placed(hall))).texts()).toHaveLength(3)
  })

  test('the first of its card has no line above', async () => {
    expect(drawn(await row(placed(hall), { first: true }))).toMatch(/cell--first/)
    expect(drawn(await row(placed(hall)))).not.toMatch(/cell--first/)
  })
})

test('a state is one word, another for each', async () => {
  const words: string[] = []
  for (const state of ['open', 'closed', 'ask'] as const)
    words.push(...(await rendered(createElement(StateTag, { state }))).texts())
  expect(new Set(words).size).toBe(3)
})

describe('places on a map', () => {
  const places = listed([hall, station, post] as object[] as ShownPlace[], seen)
  const onClose = jest.fn()
  const sheet = (props: object) => rendered(createElement(MapSheet, { places, onClose, ...props }))
  const map = (screen: Rendered) => screen.renderer.root.findByType('map' as never).props as Record<string, unknown>
  const markers = (screen: Rendered) => map(screen).markers as { id: number; title: string }[]

  test('stand under the numbers of the list, with what the signs mean', async () => {
    const screen = await sheet({})
    expect(markers(screen).map(({ id, title }) => [id, title])).toEqual(places.map(({ no, name }) => [no, name]))
    expect(screen.texts()).toEqual(['一共 3 个', expect.stringMatching(/实心.*空心.*虚线/), '关上'])
    expect(map(screen).ariaLabel).toMatch(/^3\s/)
    expect(map(screen).includePoints).toHaveLength(3)
    await screen.tap('关上')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('have where somebody starts from among them', async () => {
    expect(map(await sheet({ from: { lat: 28.7, lng: 114.5 } })).includePoints).toHaveLength(4)
  })

  test('of which there is one: it is named, and there are no signs to tell apart', async () => {
    const screen = await sheet({ places: places.slice(0, 1) })
    expect(screen.texts()).toEqual([places[0]?.name, '关上'])
    expect(map(screen).ariaLabel).toContain(places[0]?.name)
  })

  test('whose map it is is said in a browser, which has it from there; WeChat has its own', async () => {
    expect((await sheet({ tiles })).texts()).not.toContain(tiles.attribution)
    process.env.TARO_ENV = 'h5'
    expect((await sheet({ tiles })).texts()).toContain(tiles.attribution)
    expect((await sheet({})).texts()).not.toContain(tiles.attribution)
  })

  test('are there to be shown but in a browser that nobody gives pictures', () => {
    expect([hasMap(), hasMap(tiles)]).toEqual([true, true])
    process.env.TARO_ENV = 'h5'
    expect([hasMap(), hasMap(tiles)]).toEqual([false, true])
  })
})

test('each situation is told in English too', async () => {
  useEnglish.setState({ openings: en })
  setLook({ language: 'en' })
  const notes: unknown[] = []
  for (const place of [hall, station, post, north]) {
    const [, , note, state] = (await row(placed({ ...place, district: 'Landong' }))).texts()
    notes.push([note, state])
  }
  expect(notes).toEqual([
    ['Landong, until 17:00', 'Open'],
    ['Landong, opens tomorrow 08:30', 'Closed'],
    ['Landong, 2 residents say: It has moved, Call 0000-5550177', 'Call first'],
    ['Landong, day and night, 只能续签', 'Open'],
  ])
})
