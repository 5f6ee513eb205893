import { dayFrom, fullDayText, momentText } from '../../../shared/day-texts'
import { yuanShort } from '../../../shared/money'
import { disputed, one } from './violation-en'
import type { TrafficTexts } from './zh'

const day = (of: string, on: string) => dayFrom(of, on, 'en')
const full = (of: string) => fullDayText(of, 'en')
const money = (fen: number) => `${yuanShort(fen)} yuan`
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
const points = (count: number) => (count > 0 ? counted(count, 'point') : 'No points')
const days = (count: number) => counted(count, 'day')

const kinds: Readonly<Record<string, string>> = {
  crosswalk: 'Did not give way at a crossing',
  line: 'Crossed a solid line',
  sign: 'Ignored a sign',
  redLight: 'Ran a red light',
  parking: 'Parked illegally',
  speeding: 'Speeding',
  phone: 'Phone at the wheel',
  belt: 'No seat belt',
  lane: 'Wrong lane',
  wrongWay: 'Drove the wrong way',
  turn: 'Illegal U-turn or reversing',
  emergencyLane: 'Used the emergency lane',
  overdueInspection: 'Inspection overdue',
}

const list: TrafficTexts['list'] = {
  title: 'Traffic violations',
  whose: 'Which car',
  all: 'All',
  car: (tail, count) => `${tail}: ${count}`,
  yuan: 'yuan',
  point: 'points',
  dueBy: (of, on) => `To pay by ${day(of, on)}`,
  left: (count) => (count > 0 ? `${days(count)} left` : 'Today'),
  wasDue: (of, on) => `Was due on ${day(of, on)}`,
  late: (count) => `${days(count)} late`,
  lateAll: (count) => `${count} are late`,
  added: (fine, more, then) =>
    [`Fine ${money(fine)}`, `${money(more)} for being late`, then].filter(Boolean).join(', '),
  tomorrow: (fen) => `${money(fen)} tomorrow`,
  stays: 'the same tomorrow',
  waiting: (count, fine, ofPoints) =>
    `${count} more to look at: up to ${money(fine)}${ofPoints > 0 ? `, ${points(ofPoints)}` : ''}`,
  waits: (count) => `${count} to look at; if you confirm`,
  waitsTag: 'Your turn',
  waitsText: (of, on) => `Look at the first by ${day(of, on)}`,
  checking: (count) => `${count} being checked`,
  checkingText: 'Until the answer: nothing to confirm or pay, no points',
  others: (count) => `${count} by your car, not by you`,
  othersText: 'Fine and points go to whoever drove',
  nothingYet: 'Nothing to pay yet',
  findDriver: 'Ask who drove',
  seen: (office, at, now) => `${office}, ${momentText(at, now, 'en')}`,
  clean: (cars) => `Nothing found for your ${cars === 1 ? 'car' : `${cars} cars`}`,
  cleanDriver: 'Nothing found for your licence',
  cleanText: 'What was just filmed can take 5 working days to show.',
  kind: (of, named) => kinds[of] ?? named,
  at: (of, place, on, car) => [day(of, on), place, car].filter(Boolean).join(', '),
  states: {
    waiting: (by, on) => (by ? `Look at it by ${day(by, on)}` : 'To look at'),
    due: (by, on, count) => `Pay by ${day(by, on)}, ${count > 0 ? `${days(count)} left` : 'today'}`,
    owner: 'Your car: see who drove',
    disputed: 'Being checked',
    done: 'Settled',
    warned: 'A warning, no fine',
    withdrawn: 'Withdrawn',
  },
  money,
  points,
  before: 'Earlier ones',
  beforeNote: (count) => `${count} in 3 years, all settled`,
  pay: (fen) => `Where to pay ${money(fen)}`,
  confirm: 'Where to confirm',
  first: 'See the first one',
  also: 'You can also',
  elsewhere: 'Filmed in another province',
  elsewhereNote: 'The 12123 app has the whole country: copy its name',
  family: "Family's cars",
  familyNote: 'Switch to somebody who lets you',
  plate: 'Look up a plate',
  plateNote: 'Whether it is in your name',
  cars: 'My cars',
  inspected: (of) => `Inspected until ${full(of)}`,
  uninspected: (of) => `Inspection was due ${full(of)}`,
  open: (count) => (count > 0 ? `${count} open` : 'Clear'),
  nobody: (office) => `${office} found no car or licence of yours`,
  nobodyText: 'A car of your family, or registered in another city, is seen there.',
  elsewhereCity: 'The car is registered there',
}

const cycle: TrafficTexts['cycle'] = {
  used: (count) => `${counted(count, 'point')} this period`,
  full: 'Stop driving for now',
  fullText: (count) => `${count ? `${days(count)} of study` : 'Study'}, then the theory test, and they clear`,
  fullDo: 'See how to study and test',
  limit: '12 means study and a test',
  near: (count) => `Confirm the ${counted(count, 'point')} and you reach 12`,
  meter: (used, waiting, left) => `Of 12 points ${used} used, ${waiting} to look at, ${left} left`,
  keys: (used, waiting, left) => [`Used ${used}`, waiting > 0 && `To look at ${waiting}`, `Left ${left}`],
  clears: (of) => `Cleared on ${full(of)}`,
  short: (of) => `Cleared on ${full(of)}, once fines are paid`,
  usedShort: (count, of) => `${counted(count, 'point')} this period, cleared on ${full(of)}`,
  fates: {
    clears: (sum, count, what) => `${sum} will clear: ${count === 1 ? `${what}, fine paid` : `${count} fines paid`}`,
    ifPaid: (sum, _count, _what, fen) =>
      `${sum} may not: if ${money(fen)} is unpaid then, they move to the next period`,
  },
  what: (of, kind, on) => `${kind}, ${day(of, on)}`,
}

const study: TrafficTexts['study'] = {
  title: 'Study to lose points',
  can: (left) => `Study off ${counted(left, 'point')}`,
  cannot: 'Study to lose points: not yet',
  mayNote: 'Online takes off 1 each time, on site 2',
  most: 'At most 6 a period',
  after: 'After that: 1 point off for each online course, 2 for an hour on site.',
  how: '1 point off for each online course, 2 for an hour on site. Sign up in the 12123 app.',
  met: {
    handled: () => 'Nothing left to look at',
    underFull: (count) => `${counted(count, 'point')}, under 12`,
  },
  rest: 'Not on probation; licence and cars in order',
  unmet: {
    handled: (count) => `First see to the ${count} to look at`,
    underFull: () => '12 reached: study and the test come first',
    licence: () => 'Your licence has expired or is held',
    probation: () => 'You are still on probation',
    inspection: () => 'A car of yours is overdue for inspection',
    fullStudies: () => 'Two full-points courses, this period and last',
    grave: () => 'Drink, flight, forgery or sold points in three periods',
    honest: () => 'Cheating at study in three periods',
  },
}

const where: TrafficTexts['where'] = {
  pay: (fen) => `Where to pay ${money(fen)}`,
  confirm: 'Where to confirm',
  app: 'On your phone: the 12123 app',
  appName: '12123',
  appNote: 'Done at once; tap to copy its name',
  counter: 'At a traffic police counter',
  counterNote: 'The nearest, its hours, what to bring',
  payText: 'You cannot pay here yet. Never pay by a link in a text message.',
  confirmText: 'Once confirmed, fine and points are final. If it looks wrong, dispute it first.',
}

const plate: TrafficTexts['plate'] = {
  title: 'Look up a plate',
  label: 'Plate',
  hint: 'As on the vehicle licence',
  wrong: 'Not a plate: a character, a letter, then five or six more',
  ask: 'See whether it is mine',
  mine: (open) => `It is yours: ${open > 0 ? `${open} open` : 'nothing found'}`,
  wait: 'Looking it up',
}

export const en: TrafficTexts = {
  department: {
    who: 'the traffic police',
    safe: 'Your records are safe and the days to pay are the same.',
    hotline: '122',
    callFor: (phone) => `Call ${phone} and ask`,
  },
  list,
  cycle,
  study,
  one,
  disputed,
  where,
  plate,
}
