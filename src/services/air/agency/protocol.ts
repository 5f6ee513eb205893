import { list } from '../../../shared/schema'
import { day, instant } from '../../../shared/fields'

/**
 * What we ask two departments over HTTP, about nobody; a city's adapters answer from their own systems. Every call is a
 * POST with a JSON body, signed as docs/deploy.md describes. Each answer says when it was observed: one that goes back in
 * time, lies in the future, or says the same to the digit under a new hour is not taken.
 */
const whole = (minimum: number, maximum: number, description: string) =>
  ({ type: 'integer', minimum, maximum, description }) as const
const concentration = (name: string, unit = 'µg/m³') => whole(0, 9999, `${name}, mean of the hour, in ${unit}`)
const degrees = (description: string) => whole(-60, 60, `${description}, in °C`)

/** The sky, the worst of the time it is said of. */
export const SKIES = ['sunny', 'cloudy', 'overcast', 'fog', 'haze', 'dust', 'rain', 'storm', 'sleet', 'snow'] as const
export const WINDS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export const STRENGTHS = ['light', 'moderate', 'heavy'] as const
export const DANGERS = [
  'pollution',
  'rainstorm',
  'typhoon',
  'gale',
  'thunder',
  'hail',
  'heat',
  'cold',
  'snow',
  'ice',
  'fog',
  'dust',
  'other',
] as const
export const COLOURS = ['blue', 'yellow', 'orange', 'red'] as const

const reading = {
  type: 'object',
  required: ['at'],
  properties: {
    at: instant('The end of the hour'),
    pm25: concentration('PM2.5'),
    pm10: concentration('PM10'),
    o3: concentration('O3'),
    no2: concentration('NO2'),
    so2: concentration('SO2'),
    co: concentration('CO', '0.1 mg/m³'),
  },
} as const

const station = {
  type: 'object',
  required: ['name', 'latitude', 'longitude', 'readings'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 20 },
    englishName: { type: 'string', minLength: 1, maxLength: 40 },
    latitude: { type: 'number', minimum: 3, maximum: 54, description: 'GCJ-02' },
    longitude: { type: 'number', minimum: 73, maximum: 136, description: 'GCJ-02' },
    outSince: day('Out of order since; nothing it says from then on counts'),
    readings: list(25, reading, { description: 'Of the last 24 hours, in any order' }),
  },
} as const

export const protocol = {
  air: {
    path: '/air/stations/query',
    summary: 'What the stations measured in each of the last 24 hours, and the forecast (asked of environment)',
    request: { type: 'object' },
    response: {
      type: 'object',
      required: ['observedAt', 'stations'],
      properties: {
        observedAt: instant('The hour that was measured last'),
        stations: list(50, station),
        forecast: {
          type: 'object',
          required: ['issuedAt', 'days'],
          properties: {
            issuedAt: instant('When it was made'),
            days: list(10, {
              type: 'object',
              required: ['day', 'low', 'high'],
              properties: { day: day('Forecast'), low: whole(0, 500, 'AQI, from'), high: whole(0, 500, 'AQI, to') },
            }),
          },
        },
      },
    },
  },
  weather: {
    path: '/air/weather/query',
    summary: 'The weather now, rain in the next hours, the next days, warnings in force (asked of weather)',
    request: { type: 'object' },
    response: {
      type: 'object',
      required: ['observedAt', 'temperature', 'rainKnownUntil', 'rain', 'days', 'warnings'],
      properties: {
        observedAt: instant('When this was observed'),
        temperature: degrees('Now'),
        visibility: whole(0, 99_000, 'How far one sees, in metres'),
        rainKnownUntil: instant('How far the nowcast reaches'),
        rain: list(12, {
          type: 'object',
          required: ['from', 'until', 'strength'],
          properties: { from: instant('Begins'), until: instant('Ends'), strength: { enum: STRENGTHS } },
        }),
        days: list(10, {
          type: 'object',
          required: ['day', 'low', 'high', 'sky', 'wind', 'force'],
          properties: {
            day: day('Forecast'),
            low: degrees('Lowest'),
            high: degrees('Highest'),
            sky: { enum: SKIES },
            wind: { enum: WINDS, description: 'Where it comes from' },
            force: whole(0, 17, 'Of the wind, Beaufort (GB/T 28591)'),
          },
        }),
        warnings: list(20, {
          type: 'object',
          required: ['danger', 'colour', 'from', 'until', 'text'],
          properties: {
            danger: { enum: DANGERS },
            colour: { enum: COLOURS, description: 'Red is the worst' },
            from: instant('In force from'),
            until: instant('In force until, as far as is known'),
            advice: { type: 'string', maxLength: 30, description: 'What it changes today, in a sentence' },
            text: { type: 'string', minLength: 1, maxLength: 2000, description: 'As published' },
          },
        }),
      },
    },
  },
} as const
