import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { count, day, departmentErrors, instant, localized } from '../../../shared/fields'
import { list, object } from '../../../shared/schema'
import { city } from '../city'
import type { contract } from './endpoints'
import { examples } from './examples'

const aqi = { type: 'integer', minimum: 0, maximum: 500, description: 'AQI; 500 is 500 and more' } as const
const degrees = (description: string) => ({ type: 'integer', description: `${description}, in °C` }) as const
const pollutant = { enum: ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] } as const

const part = object({
  pollutant,
  value: count('Mean of the stations that count, in µg/m³; of CO in 0.1 mg/m³'),
  iaqi: aqi,
})

const station = object(
  {
    name: localized('Where it stands'),
    latitude: { type: 'number', description: 'GCJ-02' },
    longitude: { type: 'number', description: 'GCJ-02' },
    aqi,
    outSince: day('Out of order since: not counted'),
  },
  { optional: ['aqi', 'outSince'] },
)

const air = object(
  {
    observedAt: instant('The hour that was measured last'),
    aqi,
    primary: { type: 'array', items: pollutant, description: 'What the AQI comes from, where it is over 50' },
    parts: list(6, part, { description: 'The index of each pollutant, the highest first' }),
    standard: { enum: [2012, 2026], description: 'HJ 633 of that year, by the day of observation' },
    counted: count('Stations that it is the mean of'),
    hours: list(24, object({ aqi }, { optional: ['aqi'] }), {
      description: 'The hours up to observedAt, one after the other; without aqi where nothing came',
    }),
    stations: list(50, station),
    forecastAt: instant('When the forecast was made'),
    forecast: list(10, object({ day: day('Which day'), low: aqi, high: aqi })),
  },
  { optional: ['aqi', 'forecastAt'] },
)

const spell = object({
  from: instant('Begins'),
  until: instant('Ends'),
  strength: { enum: ['light', 'moderate', 'heavy'] },
})

const warning = object(
  {
    danger: {
      enum: [
        ...(['pollution', 'rainstorm', 'typhoon', 'gale', 'thunder', 'hail', 'heat', 'cold'] as const),
        ...(['snow', 'ice', 'fog', 'dust', 'other'] as const),
      ],
    },
    colour: { enum: ['blue', 'yellow', 'orange', 'red'], description: 'Red is the worst' },
    from: instant('In force from'),
    until: instant('In force until, as far as is known'),
    advice: { type: 'string', description: "The department's own sentence: what it changes today" },
    text: { type: 'string', description: "The department's own words" },
  },
  { optional: ['advice'] },
)

const weather = object(
  {
    observedAt: instant('When this was observed'),
    temperature: degrees('Now'),
    visibility: count('How far one sees, in metres'),
    rainKnownUntil: instant('How far the nowcast reaches'),
    rain: list(12, spell, { description: 'The earliest first' }),
    days: list(
      10,
      object({
        day: day('Which day'),
        low: degrees('Lowest'),
        high: degrees('Highest'),
        sky: { enum: ['sunny', 'cloudy', 'overcast', 'fog', 'haze', 'dust', 'rain', 'storm', 'sleet', 'snow'] },
        wind: { enum: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'], description: 'Where it comes from' },
        force: count('Of the wind, Beaufort'),
      }),
    ),
    warnings: list(20, warning, { description: 'The worst first' }),
  },
  { optional: ['visibility'] },
)

const said = object(
  { what: { enum: ['hazy', 'smoke', 'clear', 'rain'] }, people: count('Who say so, each once') },
  { description: 'What residents see outside in this hour and the one before' },
)

const neighbour = object(
  {
    city: { type: 'string', description: 'Its id' },
    name: localized('Of the city'),
    km: count('From our nearest station to its nearest; absent where ours are not known'),
    observedAt: instant('The hour that was measured last'),
    aqi,
  },
  { optional: ['km'], description: 'The nearest city whose air is known, where ours is not' },
)

export const responses = {
  now: {
    summary: 'The air of the last hour and the weather, each with when it was observed; what is not known is absent',
    // The departments are asked once a minute; within it the clock alone moves, and that is the phone's
    sameForAll: { seconds: 10 },
    response: object(
      {
        air,
        weather,
        oldAfterMinutes: city.properties.oldAfterMinutes,
        nearWithinKm: city.properties.nearWithinKm,
        office,
        said: list(4, said, { description: 'The most said first' }),
        neighbour,
      },
      { optional: ['air', 'weather', 'said', 'neighbour'] },
    ),
    errors: departmentErrors,
    examples,
  },
  report: {
    summary: 'Say that it looks otherwise outside',
    response: object({ people: count('Who say the same, oneself among them') }),
    errors: ['CITY_UNKNOWN'],
    examples: { default: { people: 3 } },
  },
} as const satisfies Responses<typeof contract>
