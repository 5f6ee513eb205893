import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import citySchema from '../city.schema.json'
import { period } from '../contract/figures'
import { office } from '../contract/fields'
import { figuresOn } from '../rules/figures'
import { estimateLoan } from '../rules/loan'
import type { CitySettings } from '../contract/types'
import { figures as example, question } from './figures'

const cities = path.resolve(__dirname, '../../../../config/cities')
const ajv = formats(new Ajv({ allErrors: true, useDefaults: true, strict: false }))
const valid = ajv.compile<CitySettings>(citySchema)
const answers = formats(new Ajv({ strict: false }))
const [validPeriod, validOffice] = [answers.compile(period), answers.compile(office)]

const settingsOf = (city: string): CitySettings => {
  const said: unknown = JSON.parse(fs.readFileSync(path.join(cities, city, 'housing-fund.json'), 'utf8'))
  if (!valid(said)) throw new Error(`${city}: ${JSON.stringify(valid.errors)}`)
  return said
}

const withSettings = fs
  .readdirSync(cities)
  .filter((city) => fs.existsSync(path.join(cities, city, 'housing-fund.json')))

test('two cities say theirs', () => {
  expect(withSettings).toEqual(['qinghe', 'yunlan'])
})

test('a city that says nothing has the typical figures, whole', () => {
  const nothing: Partial<CitySettings> = {}
  expect(valid(nothing)).toBe(true)
  expect(nothing.periods?.map((one) => validPeriod(one))).toEqual([true])
  expect(nothing.periods?.[0]).toMatchObject({ source: 'typical', ratesFirst: { short: 21000, long: 26000 } })
  expect(validOffice(nothing.office)).toBe(true)
})

describe.each(withSettings)('%s', (city) => {
  const { periods, office: asked } = settingsOf(city)

  test('every period is a whole answer, in order, and reaches back to the rates of 2025-05-08', () => {
    expect(periods.every((one) => validPeriod(one)) ? [] : validPeriod.errors).toEqual([])
    expect(validOffice(asked)).toBe(true)
    const days = periods.map((one) => one.effectiveFrom)
    expect(days).toEqual([...new Set(days)].sort())
    expect(figuresOn(periods, '2025-05-08').ratesFirst).toEqual({ short: 21000, long: 26000 })
  })

  test('coefficients rise, two borrow no less than one, the usual price is on the slider', () => {
    for (const { timeCoefficients: steps, capOne, capTwo, prices } of periods) {
      const months = steps.map((step) => step.months)
      expect(months).toEqual([...new Set(months)].sort((a, b) => a - b))
      const percents = steps.map((step) => step.percent)
      expect(percents).toEqual([...percents].sort((a, b) => a - b))
      expect(capTwo).toBeGreaterThanOrEqual(capOne)
      expect((prices.usual - prices.least) % prices.step).toBe(0)
      expect((prices.most - prices.least) % prices.step).toBe(0)
      expect(prices.usual).toBeLessThanOrEqual(prices.most)
    }
  })
})

test("yunlan's figures give the design's 492,000", () => {
  const figures = figuresOn(settingsOf('yunlan').periods, '2026-11-23')
  expect(figures.effectiveFrom).toBe('2026-07-01')
  expect(estimateLoan(figures, question)).toEqual(estimateLoan(example, question))
})
