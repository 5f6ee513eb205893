import { dayFrom, dayText, momentText } from '../../../shared/day-texts'
import { timeOf } from '../../../shared/days'
import { yuanShort } from '../../../shared/money'
import type { TrafficTexts } from './zh'

const day = (of: string, on: string) => dayFrom(of, on, 'en')
const money = (fen: number) => `${yuanShort(fen)} yuan`
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const why: Readonly<Record<string, string>> = {
  crosswalk: 'With people on a crossing you must stop and let them pass.',
  line: 'A solid line may not be touched or crossed.',
  sign: 'The sign here does not allow it.',
  redLight: 'On red you may not pass the stop line.',
  parking: 'No parking here, or not outside a bay.',
  speeding: 'Faster than the limit of this road.',
  phone: 'No phone in your hand while driving.',
  belt: 'Everybody in a car wears a belt.',
  lane: 'Each lane has its own direction.',
  wrongWay: 'Keep to the right; never against the traffic.',
  turn: 'No U-turn and no reversing here.',
  emergencyLane: 'The emergency lane is kept for ambulances.',
  overdueInspection: 'A car overdue for inspection may not be driven.',
}

export const one: TrafficTexts['one'] = {
  photo: (kind, number) => `${kind}, photo ${number}`,
  photos: (count) => (count === 1 ? 'See the photo' : `See ${count} photos`),
  photosTitle: 'Photos',
  photoWait: 'Loading the photo',
  photoGone: 'The photo did not come',
  photoAgain: 'Load it again',
  hidden: {
    driver: 'Photos are for whoever drove. You see when and where.',
    self: 'Photos are for the person alone. You see when and where.',
    none: 'The police gave no photo. Call 122 to ask.',
  },
  ifConfirmed: 'If you confirm',
  payNow: 'To pay today',
  lookBy: (of, on) => `Confirm or dispute by ${day(of, on)}`,
  careDue: (of, on, perDay) => `Confirmed today, pay by ${day(of, on)}; ${money(perDay)} more each day late.`,
  seen: (who, at, now) => `${who}, ${momentText(at, now, 'en')}`,
  day,
  over: { done: 'Settled', warned: 'A warning', withdrawn: 'Withdrawn' },
  overText: { done: 'Nothing left to do', warned: 'No fine, no points', withdrawn: 'No fine, no points' },
  paidOn: (of, on) => `Paid on ${day(of, on)}, nothing left to do`,
  when: 'When',
  at: (of, dayOfIt) =>
    `${weekdays[new Date(`${dayOfIt}T00:00:00Z`).getUTCDay()]} ${dayText(dayOfIt, 'en')}, ${timeOf(of)}`,
  where: 'Where',
  place: (place, direction) => [place, direction].filter(Boolean).join(', '),
  car: 'Car',
  why: 'Why',
  reason: (kind, named) => why[kind] ?? named,
  speed: (limit, measured) => `Limit ${limit} km/h, measured ${measured}.`,
  law: (law, code) => `${law}, code ${code}`,
  disputeTitle: 'Looks wrong? Dispute it first',
  disputeText: (by, on) =>
    `${by ? `Answered by ${day(by, on)}.` : 'The day is not known: next year’s holidays are not out.'} No fine, no points until then.`,
  dispute: 'Dispute',
  reasons: (kind) => ({
    notSo:
      kind === 'crosswalk'
        ? 'I stopped'
        : kind === 'parking'
          ? 'Not parked there'
          : kind === 'redLight'
            ? 'It was not red'
            : 'It did not happen',
    notMyCar: 'Not my car',
    notMe: 'I did not drive',
    forced: 'I had no choice',
    other: 'Another reason',
  }),
  pick: 'What is wrong',
  words: 'In your words',
  wordsHint: 'I stopped; the photo shows me starting',
  wordsNeeded: 'Say what is wrong, so that it can be checked',
  send: 'Send it',
  sending: 'Sending',
  growthToday: (by, on) => `Confirmed today: pay by ${day(by, on)}`,
  growthDue: (by, on) => `Pay by ${day(by, on)}`,
  growthRate: (perDay, most) => `${money(perDay)} more a day, up to ${money(most)}`,
  growthNote: 'Days late, yuan in all',
  growthCap: (of, on) => (of ? `No more from ${day(of, on)}` : undefined),
  growthKeys: (fine, perDay) => [`Fine ${yuanShort(fine)}`, `${money(perDay)} a day late, at most ${money(fine)}`],
  bare: yuanShort,
  growthLabel: (bars) =>
    bars
      .map(({ days: late, total }) => (late === 0 ? `On time ${money(total)}` : `${days(late)} late ${money(total)}`))
      .join(', '),
  onTime: 'On time',
  today: 'Today',
  sum: (fen) => `How it came to ${money(fen)}`,
  received: 'Received',
  dueOn: 'To pay by',
  dueFact: (of, on, isExtended) => `${day(of, on)}, ${isExtended ? 'as extended' : '15 days after'}`,
  moves: 'Next year’s holidays are not out: the day may move',
  more: 'Being late',
  moreFact: (fine, count, isCap) =>
    isCap ? 'As much as the fine: no more is added' : `${money(fine)} × 3% × ${days(count)}`,
  paused: (of, on) => `Nothing added since ${day(of, on)}, until the review or court decides`,
  cannotPay: 'Cannot pay now',
  cannotPayNote: 'Ask to pay later or in parts',
  cannotPayText:
    'Write why, and give it to the police team that fined you. It counts once granted; nothing is added for those days. If refused, days are added as before.',
  review: 'You do not agree',
  reviewNote: (of, on) => `Ask for a review by ${day(of, on)}; nothing is added meanwhile`,
  reviewText:
    'Write an application and bring the decision. Ask by phone where it goes. Nothing is added until the review ends.',
  owner: 'It is your car',
  ownerAsk: 'Who drove that day?',
  ownerText: 'Fine and points go to whoever drove.',
  ownerMe: 'I did',
  ownerMeNote: 'Confirm with your own licence: see where',
  ownerUnknown: 'I do not know',
  ownerUnknownNote: (phone) => `Call ${phone} and ask the traffic police`,
  after: 'Once they have it',
  afterLines: ['They see the photos, and confirm or dispute with their own licence', 'This then shows as settled'],
  afterWarn: 'Never take points for others: both are fined',
  ask: 'Copy words for the driver',
  askText: (of, time, place, kind) =>
    `On ${dayText(of, 'en')} at ${time} my car was filmed at ${place} (${kind}), with you driving. Please look at the photos in the 12123 app and confirm if they are right.`,
  all: 'Back to violations',
  anywhere: 'Any traffic police counter in the country will do.',
}

export const disputed: TrafficTexts['disputed'] = {
  title: 'We have your dispute',
  by: (of, on) => `Answer by ${day(of, on)}`,
  before: (of, on) => `by ${day(of, on)}`,
  late: (count) => `The answer is ${days(count)} late`,
  soon: 'Answered once checked',
  text: 'Until then: nothing to confirm or pay, no points',
  next: 'What comes next',
  got: 'Received',
  gotAt: (at, now) => momentText(at, now, 'en'),
  said: (words) => `You said: ${words}`,
  check: (brigade) => `${brigade ?? 'The police'} check it`,
  checking: 'Under way',
  checkLater: 'Not yet',
  answer: 'You are told',
  answerNote: 'Wrong: withdrawn in 3 days. Right: you hear why',
  receipt: 'The receipt stays here.',
  more: 'Add a dash-cam video',
  moreNote: (phone) => `Call ${phone} and ask where to send it`,
  granted: 'Checked: it was wrong, and is withdrawn.',
  upheld: (because) => `Checked: it stands${because ? `. ${because}` : '.'}`,
  refused: 'The dispute was not taken. Call 122 and ask why.',
}
