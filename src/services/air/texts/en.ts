import { dayFrom, momentText } from '../../../shared/day-texts'
import { dayOf, timeOf } from '../../../shared/days'
import { nearDay } from './near-day'
import type { zh } from './zh'

const bands = ['Excellent', 'Good', 'Light', 'Moderate', 'Heavy', 'Severe'] as const
const dangers = {
  pollution: 'heavy air pollution',
  rainstorm: 'rainstorm',
  typhoon: 'typhoon',
  gale: 'gale',
  thunder: 'thunderstorm',
  hail: 'hail',
  heat: 'heat',
  cold: 'cold wave',
  snow: 'snowstorm',
  ice: 'icy roads',
  fog: 'dense fog',
  dust: 'sandstorm',
  other: 'weather',
}
const colours = { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' }
const strengths = { light: 'Light rain', moderate: 'Rain', heavy: 'Heavy rain' }
const skies = {
  sunny: 'sunny',
  cloudy: 'cloudy',
  overcast: 'overcast',
  fog: 'fog',
  haze: 'haze',
  dust: 'dust',
  rain: 'rain',
  storm: 'thunderstorms',
  sleet: 'sleet',
  snow: 'snow',
}
const winds = {
  N: 'north',
  NE: 'north-east',
  E: 'east',
  SE: 'south-east',
  S: 'south',
  SW: 'south-west',
  W: 'west',
  NW: 'north-west',
}
const WINDY = 3

const band = (level: number) => {
  const name = (bands[level - 1] ?? '').toLowerCase()
  return level > 2 ? `${name} pollution` : name
}
const duration = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`
const alert = ({ danger, colour }: Parameters<typeof zh.warning>[0]) => `${colours[colour]} alert: ${dangers[danger]}`
const word = {
  who: 'Older people',
  children: 'Children',
  heart: 'Heart or lungs',
  others: 'Everyone else',
  both: 'Old and young',
}

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  department: {
    who: 'the weather bureau',
    safe: 'Look out of the window first, and wear a mask if you cough.',
    hotline: '12345',
    callFor: (phone) => `Call ${phone} about the air today`,
  },
  title: 'Air and weather',
  share: 'Whether to go out now, and whether it will rain',
  going: 'Going out now',
  airNow: 'The air now',
  advice: [
    { title: 'Go ahead', weak: 'Fine for old, young and ill alike', older: 'Fine for older people too' },
    { title: 'Fine to go out', weak: 'Very sensitive? Keep it short', older: 'Fine for older people too' },
    {
      title: 'Fine for a walk, not a run',
      weak: 'Weak heart or lungs: keep it short',
      older: 'Older people: a short walk is fine',
    },
    {
      title: 'Keep it short',
      weak: 'Old, young or ill: no exercise outside',
      older: 'Older people: no exercise outside',
    },
    {
      title: 'Stay in if you can',
      weak: 'If you must, wear an N95 and be quick',
      older: 'Older people: stay in, windows shut',
    },
    { title: 'Stay in', weak: 'Windows shut, no exercise even inside', older: 'Older people: stay in, windows shut' },
  ],
  umbrella: (title) => `${title}. Take an umbrella.`,
  danger: 'Stay in if you can',
  dangerWhy: (warning) => `${alert(warning)} is in force`,
  unknown: "We can't tell",
  unknownOld: (time, level) => `At ${time}: ${band(level)}. Go by that.`,
  unknownWhy: 'Look outside, and wear a mask if you cough',
  unknownPart: 'Not everything was measured',
  aqi: (aqi) => `AQI ${aqi === 500 ? '500+' : aqi}`,
  noAqi: 'No AQI',
  noAqiNote: 'incomplete',
  band: (level) => (level > 2 ? `${(bands[level - 1] ?? '').toLowerCase()} pollution` : (bands[level - 1] ?? '')),
  shortBand: (level) => bands[level - 1] ?? '',
  of: (time) => `From ${time}`,
  degrees: (degrees) => `${degrees} °C`,
  range: (low, high) => `${low} to ${high} °C`,
  rain: {
    none: 'No rain',
    noneNote: (until) => `until ${timeOf(until)}`,
    falling: (strength) => strengths[strength],
    fallingNote: (until) => `dry by ${timeOf(until)}`,
    coming: (from) => timeOf(from),
    comingNote: (strength, until) => `${strengths[strength].toLowerCase()}, dry by ${timeOf(until)}`,
    unknown: 'Rain unsure',
    unknownNote: (time) => `forecast of ${time}`,
  },
  care: 'Who should take care',
  who: [
    [
      [word.who, 'short walks only'],
      [word.children, 'play, but no long runs'],
      [word.heart, 'go easy, turn back if unwell'],
      [word.others, 'as usual'],
    ],
    [
      [word.both, 'no exercise outside'],
      [word.heart, 'go out less'],
      [word.others, 'run less outside'],
    ],
    [
      [word.both, 'stay indoors'],
      [word.heart, 'no exercise, even inside'],
      [word.others, 'go out less, no exercise'],
    ],
    [
      [word.both, 'stay indoors'],
      [word.heart, 'stay in and rest'],
      [word.others, 'stay in'],
    ],
  ],
  hours: '24 hours',
  peak: (aqi, at, now) => `peak ${aqi}, ${momentText(at, now, 'en')}`,
  peakNow: 'highest now',
  stopped: (from) => `nothing since ${timeOf(from)}`,
  gap: (at, now) => `No data for ${momentText(at, now, 'en')}`,
  gaps: (count) => `${count} hours without data`,
  chart: (peak, last, level) => `AQI over 24 hours: peak ${peak}, latest ${last}, ${band(level)}.`,
  hourAt: (at, now) => momentText(at, now, 'en').replace('today ', ''),
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  daysCare: 'Today and tomorrow',
  forecast: (at, now) => `forecast of ${momentText(at, now, 'en')}`,
  day: (day, now) => nearDay(day, now, 'en'),
  dayAir: (day, low, high) => {
    const from = (bands[low - 1] ?? '').toLowerCase()
    return low === high ? `${day}: ${from}` : `${day}: ${from} to ${(bands[high - 1] ?? '').toLowerCase()}`
  },
  dayNote: (air, weather) =>
    [
      air && `AQI ${air.low} to ${air.high}`,
      weather && skies[weather.sky],
      weather && weather.force >= WINDY && `${winds[weather.wind]} wind, force ${weather.force}`,
    ]
      .filter(Boolean)
      .join(', '),
  stations: 'By station',
  outSince: (day, now) => `Under repair since ${dayFrom(day, dayOf(now), 'en')}`,
  notCounted: 'Not counted',
  noReading: 'No data',
  how: (aqi) => `How ${aqi} is worked out`,
  howNone: 'Why there is no AQI',
  howNote: (counted, pollutant, amount) =>
    `${pollutant} averages ${amount} at ${counted === 1 ? '1 station' : `${counted} stations`}`,
  pollutant: {
    pm25: 'PM2.5',
    pm10: 'PM10',
    o3: 'Ozone',
    no2: 'Nitrogen dioxide',
    so2: 'Sulphur dioxide',
    co: 'Carbon monoxide',
  },
  amount: (pollutant, value) =>
    pollutant === 'co' ? `${Math.floor(value / 10)}.${value % 10} mg/m³` : `${value} µg/m³`,
  average: (amount) => `${amount} on average`,
  howWhole: 'Each gets a number of its own. The highest is the AQI.',
  howPart: 'Something is missing and the rest is within 100, so there is none.',
  standard: (year) => `By the national standard HJ 633 of ${year}.`,
  nearest: 'Show the station near me',
  nearestTitle: 'Nearest to you',
  away: (km) => (km < 1 ? 'less than 1 km away' : `about ${Math.round(km)} km away`),
  notFound: {
    refused: "We don't have your location. All stations are below.",
    impossible: "Your location can't be read here. All stations are below.",
    failed: "We couldn't find where you are. All stations are below.",
    elsewhere: 'You are not in this city. Its stations are below.',
    nowhere: 'The phone gave a wrong location. All stations are below.',
    none: 'No station has data now.',
  },
  warning: alert,
  warningTime: (from, until, now) => `${momentText(from, now, 'en')} to ${momentText(until, now, 'en')}.`,
  readWarning: 'Read the alert (in Chinese)',
  oldAir: (at, minutes) => `Air figures stopped at ${at}, ${duration(minutes)} ago.`,
  oldWeather: (at, minutes) => `The weather stopped at ${at}, ${duration(minutes)} ago.`,
  noAir: 'The monitoring centre is not answering: no air figures.',
  noWeather: 'The weather bureau is not answering: no weather.',
  weatherFresh: 'The weather is up to date.',
  airFresh: 'The air figures are up to date.',
  meanwhile: 'Meanwhile',
  elsewhere: 'There may be newer figures there',
  seeNeighbour: (name, km) => (km === undefined ? `Look at ${name}` : `Look at ${name}, ${km} km away`),
  neighbourAir: (time, aqi, level) => `${time}, AQI ${aqi}, ${band(level)}`,
  and: '; ',
  insteadOf: (away, out) => `${away}; ${out} is nearer but out of order`,
  report: 'It looks otherwise outside? Say so',
  reportTitle: 'What is it like outside?',
  reportNote: 'One word a person and hour, without your name.',
  reported: (people, seen) => (people > 1 ? `Noted. ${people} people say: ${seen}` : `Noted: ${seen}`),
  outside: {
    hazy: 'grey, worse than the figure',
    smoke: 'it smells of smoke',
    clear: 'clear, better than the figure',
    rain: 'it is raining',
  },
  said: (people, seen) => (people === 1 ? `One person says: ${seen}` : `${people} people say: ${seen}`),
  visibility: (metres) => `Visibility ${metres < 1000 ? `${metres} m` : `${Math.floor(metres / 1000)} km`}`,
  bureau: (time) => `Weather bureau, ${time}`,
  again: 'Try again',
  foot: (air, weather) =>
    [air && `Monitoring centre ${air}`, weather && `weather bureau ${weather}`].filter(Boolean).join(', '),
}
