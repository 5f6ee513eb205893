import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { count, day, departmentErrors, instant, localized } from '../../../shared/fields'
import { list, object } from '../../../shared/schema'
import { city } from '../city'
import type { contract } from './endpoints'
import { examples } from './examples'

const id = { type: 'string' } as const
const direction = { type: 'integer', enum: [0, 1], description: 'As the company counts: 0 there, 1 back' } as const
const named = { id, name: localized('As it stands there') } as const
const place = object(named)
/** Most of what a screen shows of one thing; a city has no line with more stops. */
const MOST = 100

const bus = object(
  {
    trip: count('When it was to leave the first stop, in minutes since midnight: tells it from others'),
    due: instant('When it was to be at this stop by the timetable'),
    away: count('Stops it still has to go'),
    at: place,
    seenAt: instant('When it said so itself: what is predicted of it holds for a minute from then'),
    arrives: instant("At this stop, by the company's prediction; absent where there is none"),
    reports: count('People who said that something was wrong with it at a stop'),
  },
  { optional: ['arrives'] },
)

const diversion = object(
  { stop: place, instead: place, walkMinutes: count('On foot from one to the other'), until: day('The last day') },
  { optional: ['instead', 'walkMinutes'] },
)

const service = object(
  {
    line: id,
    name: { type: 'string', description: 'As it stands on the bus' },
    direction,
    to: place,
    from: place,
    first: instant('The first bus of today here, by the timetable'),
    last: instant('The last bus of today here'),
    scheduled: list(5, instant('The next by the timetable')),
    tomorrow: instant('The first bus of tomorrow, if the timetable stays'),
    buses: list(3, bus, { description: 'On their way here, the nearest first' }),
    isLive: { type: 'boolean', description: 'Whether the company gives positions of this line now' },
    missed: list(3, object({ due: instant('Of the bus'), people: count('Who said so') })),
    diversion,
  },
  { optional: ['first', 'last', 'tomorrow', 'diversion'] },
)

/** It is no more, or never was: what it was called and what serves it now, where that is known. */
const gone = object({ name: { type: 'string' }, successor: place }, { optional: ['name', 'successor'] })

/** How one gets home after the last bus. */
const { taxi } = city.properties
const minute = count('Minutes since midnight of the day of service; 24:15 is 1455', { maximum: 2880 })

const period = object({
  from: minute,
  until: minute,
  least: count('Minutes between two buses, at least; 0 where one bus goes alone'),
  most: count('At most'),
})

export const responses = {
  stop: {
    summary: 'The next buses of every line at a stop; predictions are of the company and hold for a minute',
    sameForAll: { seconds: 5 },
    response: object(
      {
        gone,
        stop: object({ ...named, across: id }, { optional: ['across'] }),
        services: list(40, service, { description: 'The soonest first' }),
        office,
        taxi,
      },
      { optional: ['gone', 'stop', 'taxi'] },
    ),
    errors: departmentErrors,
    examples: examples.stop,
  },
  line: {
    summary: 'The stops of one direction of a line, where its buses are, and the next ones at a stop of it',
    sameForAll: { seconds: 5 },
    response: object(
      {
        gone,
        line: object({ id, name: { type: 'string' }, direction, hasOther: { type: 'boolean' } }),
        stops: list(MOST, place),
        buses: list(60, object({ at: count('Index of the stop it reached last'), seenAt: instant('When it said so') })),
        service,
        diversions: list(20, diversion),
        office,
        taxi,
      },
      { optional: ['gone', 'line', 'service', 'taxi'] },
    ),
    errors: departmentErrors,
    examples: examples.line,
  },
  timetable: {
    summary: 'First and last bus of a day at a stop of a line, and how often they go in between',
    sameForAll: { seconds: 600 },
    response: object({
      periods: list(24, period, { description: 'One after the other; none where no bus goes' }),
    }),
    errors: [...departmentErrors, 'BUS_UNKNOWN'],
    examples: examples.timetable,
  },
  find: {
    summary: 'Stops and lines by a part of their name',
    sameForAll: { seconds: 600 },
    response: object({
      stops: list(20, object({ ...named, towards: list(3, place) })),
      lines: list(20, object({ id, name: { type: 'string' }, from: place, to: place })),
    }),
    errors: departmentErrors,
    examples: examples.find,
  },
  report: {
    summary: 'Keeps what a rider says of a bus, once a person and bus, and sends it to the company',
    response: object({ people: count('Who have said so of this bus, oneself too') }),
    errors: ['CITY_UNKNOWN', 'BUS_UNKNOWN', ...departmentErrors.slice(1)],
    examples: { default: { people: 4 } },
  },
} as const satisfies Responses<typeof contract>
