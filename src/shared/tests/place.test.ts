import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { hours, KINDS, kind, matterId, phone, place, placeId, point } from '../place'

const ajv = addFormats(new Ajv({ allErrors: true, strict: false }))
const accepts = (schema: object) => {
  const validate = ajv.compile(schema)
  return (value: unknown) => validate(value)
}

const both = { zh: '澜东服务厅', en: 'Landong Hall' }
const open = {
  weekly: [{ days: [1, 5], spans: [{ from: '09:00', to: '12:00' }] }],
  onHolidays: 'closed',
  onWorkedRestDays: 'asMonday',
}
const least = {
  id: 'landong-hall',
  kind: 'hall',
  name: both,
  address: both,
  at: { lat: 28.7, lng: 114.5 },
  source: both,
  checkedOn: '2026-11-20',
}
const most = {
  ...least,
  district: both,
  hours: open,
  phone: '0990-1234567',
  phoneHours: open,
  matters: ['passport', 'hukou-newborn'],
  limits: both,
  wheelchair: 'help',
  access: both,
  parking: both,
}

describe('a place', () => {
  const isPlace = accepts(place)

  test('is let in with the least that must be known, and with all that may be', () => {
    expect([isPlace(least), isPlace(most)]).toEqual([true, true])
  })

  test.each(Object.keys(least))('without its %s is refused', (name) => {
    expect(isPlace({ ...least, [name]: undefined })).toBe(false)
  })

  test.each(Object.keys(most))('whose %s is something else is refused, and so is what nobody knows', (name) => {
    expect(isPlace({ ...most, [name]: 5 })).toBe(false)
    expect(isPlace({ ...most, [`${name}s`]: most[name as keyof typeof most] })).toBe(false)
  })

  test.each(['name', 'address', 'district', 'limits', 'access', 'parking', 'source'])(
    'says its %s in both languages',
    (name) => {
      for (const text of [{ zh: 'a' }, { en: 'a' }, { zh: '', en: 'a' }])
        expect(isPlace({ ...most, [name]: text })).toBe(false)
    },
  )

  test('has each matter once, three hundred at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `matter-${at}`)
    expect([many(300), many(301), ['one', 'one']].map((matters) => isPlace({ ...most, matters }))).toEqual([
      true,
      false,
      false,
    ])
  })

  test.each(['yes', 'help', 'no'])('may be %s for a wheelchair', (wheelchair) =>
    expect(isPlace({ ...most, wheelchair })).toBe(true),
  )
  test('and nothing else', () => expect(isPlace({ ...most, wheelchair: 'perhaps' })).toBe(false))
})

test.each([
  [
    placeId,
    ['a1', 'landong-hall', `a${'b'.repeat(60)}`],
    ['a', '1a', 'A1', 'a_b', 'xA', `a${'b'.repeat(61)}`, ' ab', 'ab '],
  ],
  [matterId, ['a1', `a${'b'.repeat(30)}`], ['a', '1a', `a${'b'.repeat(31)}`, ' ab', 'ab!']],
  [phone, ['110', '0990-1234567', '1'.repeat(20)], ['11', '-110', 'x110', '110x', '1'.repeat(21)]],
  [kind, KINDS, ['', 'bar']],
])('%j', (schema, right, wrong) => {
  const is = accepts(schema)
  expect([right.filter((one) => !is(one)), wrong.filter(is), is(5)]).toEqual([[], [], false])
})

test('kinds of places are those that people look for', () => expect(new Set(KINDS).size).toBe(8))

test('a point lies on the earth', () => {
  const is = accepts(point)
  const at = (lat: unknown, lng: unknown) => is({ lat, lng })
  expect([at(-90, -180), at(90, 180)]).toEqual([true, true])
  for (const [lat, lng] of [
    [-90.1, 0],
    [90.1, 0],
    [0, -180.1],
    [0, 180.1],
    ['0', 0],
    [0, '0'],
    [undefined, 0],
    [0, undefined],
  ])
    expect(at(lat, lng)).toBe(false)
})

describe('hours', () => {
  const is = accepts(hours)
  const withSpan = (from: string, to: string) => is({ ...open, weekly: [{ days: [1], spans: [{ from, to }] }] })

  test.each(['00:00', '09:59', '19:00', '23:59'])('may begin at %s', (from) =>
    expect(withSpan(from, '36:00')).toBe(true),
  )
  test.each(['24:00', '9:00', '09:60', '0900', 'x09:00', '09:00x'])('not at %s', (from) =>
    expect(withSpan(from, '36:00')).toBe(false),
  )
  test.each(['00:30', '24:00', '29:59', '35:59', '36:00'])('may end at %s, on the next day too', (to) =>
    expect(withSpan('00:00', to)).toBe(true),
  )
  test.each(['36:01', '40:00', '9:00', '12:60', 'x12:00', '12:00x', '136:00', '36:000'])('not at %s', (to) =>
    expect(withSpan('00:00', to)).toBe(false),
  )

  const span = { from: '09:00', to: '12:00' }
  const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)
  test.each([
    ['on no day', { weekly: [{ days: [], spans: [span] }] }],
    ['on day 0', { weekly: [{ days: [0], spans: [span] }] }],
    ['on day 8', { weekly: [{ days: [8], spans: [span] }] }],
    ['on half a day', { weekly: [{ days: [1.5], spans: [span] }] }],
    ['on eight days', { weekly: [{ days: many(8, 1), spans: [span] }] }],
    ['on days of a week without a time', { weekly: [{ days: [1], spans: [] }] }],
    ['seven times a day', { weekly: [{ days: [1], spans: many(7, span) }] }],
    ['by eight lines', { weekly: many(8, open.weekly[0]) }],
    ['without days', { weekly: [{ spans: [span] }] }],
    ['without an end', { weekly: [{ days: [1], spans: [{ from: '09:00' }] }] }],
    ['without a beginning', { weekly: [{ days: [1], spans: [{ to: '09:00' }] }] }],
    ['by no week', { weekly: undefined }],
    ['on holidays as nobody says', { onHolidays: 'asMonday' }],
    ['on worked rest days as nobody says', { onWorkedRestDays: 'asSunday' }],
    ['on holidays nobody knows how', { onHolidays: undefined }],
    ['on worked rest days nobody knows how', { onWorkedRestDays: undefined }],
    ['on a special day that is none', { special: [{ day: '2026-13-01', spans: [] }] }],
    ['on a special day nobody knows when', { special: [{ day: '2026-12-01' }] }],
    ['on sixty-one special days', { special: many(61, { day: '2026-12-01', spans: [] }) }],
  ])('%s are refused', (_, more) => expect(is({ ...open, ...more })).toBe(false))

  test.each([
    ...(['closed', 'usual', 'asSunday'] as const).map((onHolidays) => ({ onHolidays })),
    ...(['asMonday', 'usual'] as const).map((onWorkedRestDays) => ({ onWorkedRestDays })),
    { weekly: [] },
    { weekly: many(7, { days: [1, 2, 3, 4, 5, 6, 7], spans: many(6, span) }) },
    { special: many(60, { day: '2026-12-01', spans: [] }) },
    { special: [{ day: '2026-12-01', spans: [span] }] },
  ])('%j are let in', (more) => expect(is({ ...open, ...more })).toBe(true))
})
