export const POLLUTANTS = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const
export type Pollutant = (typeof POLLUTANTS)[number]

/** Concentrations in µg/m³, those of CO in 0.1 mg/m³: integers, as the standard rounds them. */
export type Concentrations = { readonly [P in Pollutant]?: number }
/** `daily`: means of a day, of O3 the highest of 8 hours. `hourly`: means of one hour. */
export type Report = 'daily' | 'hourly'

/** What the air was, by one report. */
export interface Reckoned {
  /** 0 to 500, which is 500 and more; absent where a pollutant is missing and the others stay within 100. */
  readonly aqi?: number
  readonly iaqi: { readonly [P in Pollutant]?: number }
  /** What the AQI comes from, where it is over 50. */
  readonly primary: readonly Pollutant[]
}

/** From this day on HJ 633-2026; before it HJ 633-2012. */
export const NEW_STANDARD_FROM = '2026-03-01'
export const standardOn = (day: string): 2012 | 2026 => (day < NEW_STANDARD_FROM ? 2012 : 2026)

const STEPS = [50, 100, 150, 200, 300, 400, 500] as const

/** Concentrations at which IAQI is 50, 100, 150 … 500, in the units above (HJ 633-2026, table 1). */
const limits: { readonly [R in Report]: { readonly [P in Pollutant]: readonly number[] } } = {
  daily: {
    so2: [50, 150, 475, 800, 1600, 2100, 2620],
    no2: [40, 80, 180, 280, 565, 750, 940],
    co: [20, 40, 140, 240, 360, 480, 600],
    o3: [100, 160, 215, 265, 800],
    pm10: [50, 120, 250, 350, 420, 500, 600],
    pm25: [35, 60, 115, 150, 250, 350, 500],
  },
  hourly: {
    so2: [150, 500, 650, 800],
    no2: [100, 200, 700, 1200, 2340, 3090, 3840],
    co: [50, 100, 350, 600, 900, 1200, 1500],
    o3: [160, 200, 300, 400, 800, 1000, 1200],
    // The standard gives particles one column for both
    pm10: [50, 120, 250, 350, 420, 500, 600],
    pm25: [35, 60, 115, 150, 250, 350, 500],
  },
}
/** Where the table of 2012 differs: IAQI 100. */
const in2012: Concentrations = { pm10: 150, pm25: 75 }

/**
 * A quotient as GB/T 8170 rounds it: to the nearest integer, a half to the even one. Both are integers, the divisor is at
 * least 1.
 */
export function roundHalfEven(dividend: number, divisor: number): number {
  const whole = Math.floor(dividend / divisor)
  const twice = 2 * (dividend - whole * divisor)
  return twice > divisor || (twice === divisor && whole % 2 === 1) ? whole + 1 : whole
}

const limitOf = (pollutant: Pollutant, report: Report, day: string, index: number): number | undefined =>
  (index === 1 && standardOn(day) === 2012 ? in2012[pollutant] : undefined) ?? limits[report][pollutant][index]

/**
 * The index of one pollutant: linear between two limits, rounded up, 500 above the last. A column that ends before (SO2 by
 * the hour, O3 of 8 hours) stays at its last step by the table of 2026; by that of 2012 it is not reckoned.
 * @param concentration see `Concentrations`
 */
export function iaqiOf(pollutant: Pollutant, report: Report, day: string, concentration: number): number | undefined {
  let [from, low] = [0, 0]
  for (const [index, step] of STEPS.entries()) {
    const to = limitOf(pollutant, report, day, index)
    if (to === undefined) return standardOn(day) === 2012 ? undefined : low
    if (concentration <= to) return low + Math.ceil(((step - low) * (concentration - from)) / (to - from))
    ;[from, low] = [to, step]
  }
  return low
}

/**
 * The AQI of one report, by the standard of the day on which it was observed: the highest IAQI. With a pollutant missing
 * it is published only where the others exceed 100. Sources: HJ 633-2026, 4.2 to 5.3; HJ 633-2012, 4.2 to 4.4.
 */
export function aqiOf(concentrations: Concentrations, report: Report, day: string): Reckoned {
  const measured = POLLUTANTS.filter((one) => concentrations[one] !== undefined)
  const known = measured.flatMap((pollutant) => {
    const index = iaqiOf(pollutant, report, day, concentrations[pollutant] ?? 0)
    return index === undefined ? [] : [{ pollutant, index }]
  })
  const iaqi = Object.fromEntries(known.map(({ pollutant, index }) => [pollutant, index])) as Reckoned['iaqi']
  const highest = Math.max(...known.map(({ index }) => index))
  const complete = measured.length === POLLUTANTS.length
  if (known.length === 0 || (!complete && highest <= 100)) return { iaqi, primary: [] }
  const primary = highest > 50 ? known.filter(({ index }) => index === highest).map(({ pollutant }) => pollutant) : []
  return { aqi: highest, iaqi, primary }
}

/** The mean of each pollutant over those who measured it, rounded as the standard does. */
export function meanOf(all: readonly Concentrations[]): Concentrations {
  const means = POLLUTANTS.flatMap((pollutant) => {
    const values = all.flatMap(({ [pollutant]: value }) => (value === undefined ? [] : [value]))
    const sum = values.reduce((total, value) => total + value, 0)
    return values.length > 0 ? [[pollutant, roundHalfEven(sum, values.length)] as const] : []
  })
  return Object.fromEntries(means)
}
