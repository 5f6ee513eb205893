import { dayFrom } from '../../../shared/day-texts'
import { dayOf, timeOf } from '../../../shared/days'
import type { zh } from './zh'

const people = (count: number) => (count === 1 ? '1 rider says' : `${count} riders say`)
const stops = (count: number) => (count === 1 ? '1 stop' : `${count} stops`)
const route = (name: string) => `Route ${name}`
const walk = (minutes: number | undefined) => (minutes === undefined ? '' : `, ${minutes} min on foot`)

/** "06:05" of minutes since midnight; past it "00:15 next day". */
const clock = (minutes: number): string =>
  minutes >= 1440
    ? `${clock(minutes - 1440)} next day`
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  department: {
    who: 'the bus company',
    safe: 'Buses run as usual, only where they are cannot be shown now.',
    hotline: '12345',
    callFor: (phone) => `Call ${phone} about buses`,
  },
  title: 'Next bus',
  share: 'Minutes until my bus',
  shareStop: (stop) => `${stop}: minutes until the bus`,
  line: route,
  onHome: (name) => `Bus ${name}`,
  lineTo: (name, to) => `${route(name)} to ${to}`,
  lineWhen: (name, when) => `${route(name)}${when ? `, ${when}` : ''}`,
  noted: (first, second) => `${first}, ${second}`,
  towards: (to) => `To ${to}`,
  to: (stop) => `At ${stop}`,
  minutes: (minutes) => (minutes === 0 ? 'Now' : String(minutes)),
  minutesUnit: 'min',
  inMinutes: (minutes) => (minutes === 0 ? 'now' : `${minutes} min`),
  then: (minutes) => `then ${minutes} min`,
  thenAt: (at) => `then ${timeOf(at)}`,
  ago: (seconds) => `${seconds} s ago`,
  byTimetable: 'Timetable',
  ended: 'Ended',
  where: (away, at) => `${stops(away)} away, now at ${at}`,
  away: (away) => `${stops(away)} away`,
  notLive: 'Scheduled, not live',
  noPositions: 'The company sends no positions now. Traffic makes it late. Be here 5 min early.',
  lost: (seen, at, away) =>
    `At ${timeOf(seen)} it was at ${at}, ${stops(away)} away. No minutes until it reports again.`,
  noMore: 'No more buses today',
  noService: 'No service today',
  lastLeft: (last, tomorrow) => `The last one left here at ${timeOf(last)}. First one tomorrow: ${timeOf(tomorrow)}.`,
  ends: (first, last) => `First here ${timeOf(first)}, last ${timeOf(last)}.`,
  missed: (count, due) => `${people(count)} they could not take the ${timeOf(due)}.`,
  diverted: 'Diverted',
  skipped: 'Not served',
  boardAt: (stop, minutes) => `Board at ${stop}${walk(minutes)}`,
  skips: (stop) => `${stop} is not served`,
  skipsText: (until, now, stop, minutes) =>
    `Until ${dayFrom(until, dayOf(now), 'en')}.${stop ? ` Use ${stop}${walk(minutes)}.` : ''}`,
  others: 'Also at this stop',
  nothing: (stop) => `No buses at ${stop} today`,
  nothingText: "The company's timetable has none. Call, or look for another stop.",
  all: (count) => `${count} more routes`,
  keep: 'Save this stop',
  keepNote: 'On this phone, no sign-in',
  kept: 'Remove from saved',
  full: (most) => `${most} stops are saved, that is all. Remove one first.`,
  favourites: 'Saved stops',
  see: 'See where the bus is',
  again: 'Try live again',
  report: "My bus didn't come",
  reportTitle: 'What happened?',
  reportText: (line, due) => `${route(line)}, the ${timeOf(due)}. One tap sends it.`,
  reasons: { absent: "It didn't come", early: 'It came early', passed: "It didn't stop" },
  reportNote: 'Once per bus and person. The company gets it, not who you are.',
  reported: (count) => (count > 1 ? `Sent. ${count} riders have said so.` : 'Sent. The company will see it.'),
  company: (name) => `${name}. Updates every 10 s, slower on a weak network.`,
  tell: (stop) => `Tell me at ${stop}`,
  telling: (stop) => `The phone buzzes when the bus is at ${stop}. Keep this page open, or it can't.`,
  arrived: (stop) => `The bus is at ${stop}. Get ready.`,
  stopTelling: "Don't tell me",
  tellHere: 'we tell you here',
  mine: 'you are here',
  seenHere: (at) => `here at ${timeOf(at)}`,
  turn: 'Other direction',
  times: 'Times at this stop',
  firstLast: (first, last) => `first ${timeOf(first)}, last ${timeOf(last)}`,
  offline: 'Your phone is offline. Stops and lines are those it keeps.',
  noAnswer: 'The bus company does not answer. This is what it said last.',
  retryNow: 'Try now',
  wholeDay: 'How often, all day',
  dayOf: (line) => `${line}, all day from the first stop`,
  dayAt: (line, stop) => `${line}, all day at ${stop}`,
  period: (from, until) => (from === until ? clock(from) : `${clock(from)} to ${clock(until)}`),
  every: (least, most) => {
    if (most === 0) return 'this one alone'
    return least === most ? `every ${least} min` : `every ${least} to ${most} min`
  },
  timetableNote: 'By the timetable; traffic makes them late.',
  asking: 'Looking at the timetable',
  stillGoing: 'How to get on now',
  callTaxi: (phone) => `Call ${phone} for a taxi`,
  notKnown: 'Offline',
  noTimes: 'No times to be had',
  allStops: (count) => `All ${count} stops`,
  stops: 'stops',
  gone: (name) => (name ? `${name} is no more` : 'There is no such stop or line'),
  goneText: 'It may have been renamed, or moved.',
  goTo: (name) => `See ${name}`,
  successor: 'The company says it is here now',
  findAgain: 'Find it by name',
  which: 'Which stop',
  whichHint: 'A stop or a route, like 23',
  codeHint: 'The code at a stop opens that stop.',
  find: 'Find',
  found: 'Found',
  nothingFound: (text) => `The company's list has no "${text}"`,
  nothingFoundText: 'Try fewer letters, or call.',
  lineEnds: (from, to) => `${from} to ${to}`,
}
