import { dayFrom, momentText, monthText } from '../../../shared/day-texts'
import { dayOf, timeOf } from '../../../shared/days'
import type { zh } from './zh'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const whats = {
  closed: 'It has closed down',
  moved: 'It has moved',
  hours: 'The hours are wrong',
  phone: 'Nobody answers',
}
const when = (instant: string, now: Date) =>
  dayOf(instant) === dayOf(now) ? timeOf(instant) : momentText(instant, now, 'en')

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  department: {
    who: 'the service bureau',
    safe: 'The halls are open as usual, they just cannot be shown now.',
    hotline: '12345',
    callFor: (phone) => `Call ${phone} and ask where to go`,
  },
  title: 'Nearby',
  share: 'The nearest that is open, and until when',
  kinds: {
    hall: 'Service halls',
    police: 'Police',
    clinic: 'Clinics',
    hospital: 'Emergency',
    vaccination: 'Vaccination',
    toilet: 'Toilets',
    parking: 'Parking',
    charging: 'Charging',
  },
  other: 'Something else',
  where: 'A road, a block, a stop',
  useHere: 'Use where I am now',
  here: 'Where I am now',
  pick: 'Which one?',
  looking: 'Looking',
  notHere: {
    refused: 'Works without your location too. Write a place to sort by distance.',
    impossible: 'No location to be had here. Write a place to sort by distance.',
    failed: 'Your location was not found. Write a place to sort by distance.',
  },
  notFound: {
    yes: 'No such place was found. Try other words.',
    noKey: 'Only names of places are known here. Write a hall or a road.',
    away: 'The map does not answer. Write a hall or a road for now.',
  },
  nearestOpen: (what) => `${what}: nearest open`,
  allClosed: (what) => `${what}: all closed now`,
  openNow: (what) => `${what}: open now`,
  askFirst: (what) => `${what}: ask before you go`,
  matter: 'For this',
  places: (count) => (count === 1 ? 'place' : 'places'),
  byDistrict: 'Sorted by district: we do not know where you are',
  closedText: (name, away) => (away ? `${name} opens first, ${away} away` : `${name} opens first`),
  bring: (things) => `Bring: ${things.join(', ')}`,
  bringTitle: (what) => `${what}: bring these`,
  closes: 'closes',
  noClosing: 'Day and night',
  neverCloses: 'always open',
  walk: (minutes) => `${minutes} min on foot`,
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  waits: (minutes) => `wait ${minutes} min`,
  waiting: 'waiting',
  minutes: (count) => `${count} min`,
  about: 'wait, about',
  windows: (count) => String(count),
  windowsOpen: 'counters open',
  metres: (metres) =>
    metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} m` : `${(metres / 1000).toFixed(1)} km`,
  states: { open: 'Open', closed: 'Closed', ask: 'Call first' },
  standing: (standing, now) => {
    if (standing.state === 'ask')
      return {
        said: 'residents say it changed',
        old: 'hours not checked for long',
        noHours: 'hours not known',
        notAnnounced: 'holidays not announced yet',
      }[standing.why]
    if (standing.state === 'closed')
      return standing.next ? `opens ${when(standing.next, now)}` : 'call to hear when it opens'
    if (!standing.until) return 'day and night'
    return standing.reopens
      ? `break from ${when(standing.until, now)} to ${when(standing.reopens, now)}`
      : `until ${when(standing.until, now)}`
  },
  said: (what, people, confirmed) =>
    confirmed ? `Checked: ${whats[what]}` : `${people} residents say: ${whats[what]}`,
  notChecked: 'Not checked yet.',
  unknown: 'Open or not? Not known',
  registered: (day) => `The hours are from ${monthText(day, 'en')}.`,
  note: (...parts) => parts.filter(Boolean).join(', '),
  openMap: 'Open the map',
  map: (count) => `Where ${count} places lie, numbered as in the list`,
  legend: 'Solid: open. Hollow: closed. Dashed: call first.',
  byDistance: 'By distance',
  openFirst: 'Open ones first',
  count: (count) => `${count} in all`,
  none: (office) => `${office} lists no such place`,
  noneText: 'There may be some that are not on the list. Calling is quickest.',
  again: 'Look again',
  way: 'See the way',
  wayTo: (name) => `Go to ${name}`,
  copied: 'Address copied, paste it into a map',
  call: 'Call',
  callPhone: (phone) => `Call ${phone}`,
  answers: 'Somebody answers now',
  answersFrom: (instant, now) => `Answered from ${when(instant, now)}`,
  elsewhere: 'Other places',
  hours: 'Hours',
  noHours: 'The hours are not known',
  day: (weekday, today, holiday) =>
    `${weekdays[weekday - 1] ?? ''}${today ? ', today' : ''}${holiday ? `, ${holiday}` : ''}`,
  spans: (spans) => (spans.length === 0 ? 'closed' : spans.map(({ from, to }) => en.span(from, to)).join(', ')),
  span: (from, to) => {
    if (from === '00:00' && to === '24:00') return 'all day'
    const late = Number(to.slice(0, 2)) - 24
    return late > 0 ? `${from} to ${String(late).padStart(2, '0')}${to.slice(2)} next day` : `${from} to ${to}`
  },
  notAnnounced: 'not announced',
  newYear: (year) => `Holidays of ${year} are not announced yet. Look again before you go.`,
  wheelchair: { yes: 'Wheelchairs can get in', help: 'Wheelchairs need a hand', no: 'No way in for wheelchairs' },
  wheelchairUnknown: 'Can a wheelchair get in?',
  askByPhone: 'Not known, ask by phone',
  parking: 'Parking',
  fix: 'Something is wrong here',
  checked: (day, now) => `Checked ${dayFrom(day, dayOf(now), 'en')}`,
  fixTitle: (name) => `${name}: what is wrong?`,
  whats,
  fixText: 'One word each. When two people agree it is shown as what residents say, until it is checked.',
  fixed: (people, shown) => (shown ? `Noted. ${people} people say so` : 'Noted. It is shown when one more says so'),
  foot: (source, day, now) => `${source}, checked ${dayFrom(day, dayOf(now), 'en')}`,
}
