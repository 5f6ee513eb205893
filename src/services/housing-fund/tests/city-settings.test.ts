import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FromSchema } from 'json-schema-to-ts'
import { loadCities } from '../../../../server/cities'
import { root } from '../../../../server/files'
import { services } from '../../../../server/modules.gen'
import { validatorOf } from '../../../../server/validation'
import { figuresOn } from '../../../shared/figures-on'
import { office } from '../../../kits/office/contract/office'
import { city as citySchema, period } from '../city'
import { estimateLoan } from '../rules/loan'
import { figures as example, question } from './figures'

const cities = path.join(root, 'config/cities')
const fits = validatorOf<FromSchema<typeof citySchema>>(citySchema)
const [validPeriod, validOffice] = [validatorOf(period), validatorOf(office)]

const settingsOf = (city: string, folder = cities) => {
  const said = loadCities(folder, services).settings(city, 'housing-fund')
  if (!fits(said)) throw new Error(`${city}: ${JSON.stringify(fits.errors)}`)
  return said
}

/** What a city has that says nothing but its name. */
const typicalSettings = () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-cities-'))
  fs.mkdirSync(path.join(folder, 'nowhere'))
  const city = { id: 'nowhere', name: { zh: '某市', en: 'Nowhere' } }
  fs.writeFileSync(path.join(folder, 'nowhere/city.json'), JSON.stringify(city))
  try {
    return settingsOf('nowhere', folder)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

const withSettings = fs
  .readdirSync(cities)
  .filter((city) => fs.existsSync(path.join(cities, city, 'housing-fund.json')))

test('two cities say theirs', () => {
  expect(withSettings).toEqual(['qinghe', 'yunlan'])
})

test('a city that says nothing has the typical figures, whole', () => {
  const { periods, office: typical } = typicalSettings()
  expect(periods.map((one) => validPeriod(one))).toEqual([true])
  expect(periods[0]).toMatchObject({ source: 'typical', ratesFirst: { short: 21000, long: 26000 } })
  expect(validOffice(typical)).toBe(true)
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
