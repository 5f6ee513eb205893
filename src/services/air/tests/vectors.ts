import { vectorRule, type VectorRules } from '../../../../server/testing/vectors'
import { day } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import { aqiOf, POLLUTANTS, roundHalfEven, type Pollutant } from '../rules/aqi'
import { levelOf } from '../rules/bands'

const decimal = { type: 'string', pattern: '^[0-9]{1,6}([.][0-9]{1,6})?$' } as const
const categories = ['优', '良', '轻度污染', '中度污染', '重度污染', '严重污染']

/** "60.5" µg/m³ as the standard rounds it; CO in tenths of mg/m³. */
const rounded = (pollutant: Pollutant, text: string): number => {
  const [whole = '', part = ''] = text.split('.')
  return roundHalfEven(Number(whole + part) * (pollutant === 'co' ? 10 : 1), 10 ** part.length)
}

export const vectors: VectorRules = {
  'air.aqi': vectorRule(
    object({
      on: day('Observed'),
      report: { enum: ['daily', 'hourly'] },
      values: object(
        { so2: decimal, no2: decimal, pm10: decimal, co: decimal, o3: decimal, pm25: decimal },
        { optional: ['so2', 'no2', 'pm10', 'co', 'o3', 'pm25'] },
      ),
    }),
    ({ on, report, values }) => {
      const measured = POLLUTANTS.flatMap((one) => {
        const text = values[one]
        return text === undefined ? [] : [[one, rounded(one, text)] as const]
      })
      const { aqi, iaqi, primary } = aqiOf(Object.fromEntries(measured), report, on)
      const level = aqi === undefined ? null : levelOf(aqi)
      return {
        status: aqi === undefined ? 'NA' : 'OK',
        aqi: aqi ?? null,
        level,
        category: level === null ? null : categories[level - 1],
        primary,
        iaqi,
      }
    },
  ),
}
