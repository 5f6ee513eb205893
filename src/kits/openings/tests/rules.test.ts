import fc from 'fast-check'
import type { Hours } from '../../../shared/opening'
import { typicalCalendar } from '../../../shared/tests/typical-calendar'
import { listed } from '../rules/listed'
import { firstOpen, firstToOpen, standingAt, walkOf, type Known } from '../rules/standing'

const calendar = typicalCalendar()
const hours: Hours = {
  weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '09:00', to: '17:00' }] }],
  onHolidays: 'closed',
  onWorkedRestDays: 'asMonday',
}
const known: Known = { hours, checkedOn: '2026-11-20' }
const at = (more: Partial<Known>, now = '2026-11-23T09:20:00+08:00') =>
  standingAt({ ...known, ...more }, calendar, new Date(now), 12)

test.each([
  [{ said: { what: 'moved', people: 2, confirmed: false } }, 'said'],
  [{ said: { what: 'closed', people: 2, confirmed: true } }, 'said'],
  [{ hours: undefined }, 'noHours'],
  [{ checkedOn: '2025-11-22' }, 'old'],
] as const)('%j is to be asked by phone: %s', (more, why) => expect(at(more)).toEqual({ state: 'ask', why }))

test('a wrong number closes no place, a year’s check holds for its last day, and a year without holidays is asked', () => {
  expect(at({ said: { what: 'phone', people: 9, confirmed: true } }).state).toBe('open')
  expect(at({ checkedOn: '2025-11-23' }).state).toBe('open')
  expect(at({}, '2027-01-04T10:00:00+08:00')).toEqual({ state: 'ask', why: 'notAnnounced' })
})

test('the first that is open is the nearest, the first to open the soonest and of two the nearer', () => {
  const open = { standing: { state: 'open' } } as const
  const closed = (next?: string) => ({ standing: { state: 'closed', next } }) as const
  const [late, soon, same, never] = [
    '2026-11-24T09:00:00+08:00',
    '2026-11-24T08:30:00+08:00',
    '2026-11-24T00:30:00Z',
    undefined,
  ].map(closed)
  expect(firstOpen([late!, open, { ...open }])).toBe(open)
  expect(firstToOpen([never!, late!, soon!, same!])).toBe(soon)
  expect([firstOpen([late!]), firstToOpen([never!, open]), firstToOpen([])]).toEqual([undefined, undefined, undefined])
})

test('a walk is minutes, one at least', () => {
  expect([0, 10, 650, 1199].map(walkOf)).toEqual([1, 1, 9, 16])
})

const place = fc.record({
  at: fc.record({
    lat: fc.double({ min: 28.6, max: 28.9, noNaN: true }),
    lng: fc.double({ min: 114.3, max: 114.7, noNaN: true }),
  }),
  checkedOn: fc.constantFrom('2026-11-20', '2024-01-01'),
  hours: fc.constantFrom(hours, undefined),
})

test('a list is by distance where one knows from where, else open ones first; numbered, and nothing is lost', () => {
  const seen = { calendar, now: new Date('2026-11-23T10:00:00+08:00'), checkedWithinMonths: 12 }
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), fc.boolean(), (places, knows) => {
      const list = listed(places, { ...seen, ...(knows ? { from: { lat: 28.74, lng: 114.49 } } : {}) })
      expect(list.map(({ no }) => no)).toEqual(places.map((_, index) => index + 1))
      const keys = list.map(({ metres, standing }) => metres ?? ['open', 'ask', 'closed'].indexOf(standing.state))
      expect(keys).toEqual([...keys].sort((a, b) => a - b))
      expect(list.every(({ metres }) => (metres === undefined) === !knows)).toBe(true)
    }),
  )
})
