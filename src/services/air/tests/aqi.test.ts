import fc from 'fast-check'
import { aqiOf, iaqiOf, meanOf, POLLUTANTS, roundHalfEven, standardOn, type Concentrations } from '../rules/aqi'
import { levelOf } from '../rules/bands'

const clean: Concentrations = { so2: 8, no2: 20, pm10: 40, co: 6, o3: 60, pm25: 20 }
const pollutant = fc.constantFrom(...POLLUTANTS)
const report = fc.constantFrom('daily' as const, 'hourly' as const)
const day = fc.constantFrom('2026-02-28', '2026-03-01')
const concentration = fc.nat(5000)

test.each([
  ['2026-02-28', 2012],
  ['2026-03-01', 2026],
] as const)('on %s the standard of %i holds', (on, standard) => expect(standardOn(on)).toBe(standard))

test.each([
  ['pm25', 'daily', '2026-03-01', 60, 100],
  ['pm25', 'daily', '2026-03-01', 61, 101],
  ['pm25', 'daily', '2026-02-28', 75, 100],
  ['pm25', 'daily', '2026-02-28', 76, 102],
  ['pm10', 'hourly', '2026-03-01', 120, 100],
  ['pm10', 'hourly', '2026-02-28', 120, 85],
  // 2.2 mg/m³: a float makes 56 of it
  ['co', 'daily', '2026-03-01', 22, 55],
  ['co', 'hourly', '2026-03-01', 50, 50],
  ['no2', 'hourly', '2026-03-01', 0, 0],
  ['so2', 'hourly', '2026-03-01', 801, 200],
  ['so2', 'hourly', '2026-02-28', 801, undefined],
  ['o3', 'daily', '2026-03-01', 801, 300],
  ['o3', 'daily', '2026-02-28', 801, undefined],
  ['pm25', 'daily', '2026-03-01', 501, 500],
] as const)('%s, %s on %s: %i is %s', (of, by, on, measured, index) => {
  expect(iaqiOf(of, by, on, measured)).toBe(index)
})

test.each([
  [121, 2, 60],
  [123, 2, 62],
  [5, 3, 2],
  [4, 3, 1],
  [0, 7, 0],
])('%i over %i is %i: a half goes to the even one', (dividend, divisor, rounded) => {
  expect(roundHalfEven(dividend, divisor)).toBe(rounded)
})

test('rounding is never more than a half away, and whole numbers stay', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1000 }), (dividend, divisor) => {
      const rounded = roundHalfEven(dividend, divisor)
      expect(Math.abs(2 * (rounded * divisor - dividend))).toBeLessThanOrEqual(divisor)
      expect(roundHalfEven(rounded * divisor, divisor)).toBe(rounded)
    }),
  )
})

test('more of a pollutant is never a lower index, and no index is above 500', () => {
  fc.assert(
    fc.property(pollutant, report, concentration, concentration, (of, by, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) => iaqiOf(of, by, '2026-03-01', one) ?? 0)
      expect(less).toBeLessThanOrEqual(more ?? 0)
      expect(more).toBeLessThanOrEqual(500)
    }),
  )
})

test('the AQI is the highest index, and comes from just those that have it', () => {
  const all = fc.record(Object.fromEntries(POLLUTANTS.map((one) => [one, concentration])))
  fc.assert(
    fc.property(all, report, day, (measured, by, on) => {
      const { aqi, iaqi, primary } = aqiOf(measured, by, on)
      const indices = Object.values(iaqi)
      expect(aqi).toBe(Math.max(...indices))
      const from = POLLUTANTS.filter((one) => iaqi[one] === aqi)
      expect(primary).toEqual((aqi ?? 0) > 50 ? from : [])
    }),
  )
})

test('with a pollutant missing there is an AQI only above 100', () => {
  const { pm25, ...others } = clean
  expect(aqiOf(others, 'hourly', '2026-03-01').aqi).toBeUndefined()
  expect(aqiOf({ ...others, no2: 201 }, 'hourly', '2026-03-01')).toMatchObject({ aqi: 101, primary: ['no2'] })
  expect(aqiOf({ ...others, pm25 }, 'hourly', '2026-03-01').aqi).toBe(40)
  expect(aqiOf({}, 'hourly', '2026-03-01')).toEqual({ iaqi: {}, primary: [] })
})

test('by the table of 2012 SO2 over 800 in an hour says nothing, and is not missing either', () => {
  expect(aqiOf({ ...clean, so2: 900 }, 'hourly', '2026-02-28').aqi).toBe(40)
})

test('the mean is over those who measured, rounded as concentrations are', () => {
  expect(meanOf([{ pm25: 60, co: 5 }, { pm25: 61 }, {}])).toEqual({ pm25: 60, co: 5 })
  expect(meanOf([])).toEqual({})
})

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [100, 2],
  [101, 3],
  [150, 3],
  [200, 4],
  [300, 5],
  [301, 6],
  [500, 6],
])('an AQI of %i is of level %i', (aqi, level) => expect(levelOf(aqi)).toBe(level))
