import { services } from './services-en.gen'
import type { zh } from './zh'

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  services,
  name: 'Jinban',
  ask: 'What do you need today?',
  findHint: 'Just say it: I lost my ID card',
  findHintCare: 'Say what you need',
  begun: 'In progress',
  all: (count) => `See all ${count}`,
  states: { late: 'Overdue', yours: 'Your turn', theirs: 'With them', over: 'Has an outcome' },
  days: (count) => (count === 0 ? 'today' : count === 1 ? '1 day left' : `${count} days left`),
  used: 'Used lately',
  asOf: (time) => `As of ${time}`,
  fresh: 'No sign-up. We ask who you are only when you want to see your own data.',
  atOnce: 'Open to everyone, now',
  groups: 'By what you want to do',
  lifeEvents: 'Big moments, step by step',
  lifeEventsCare: 'Big moments',
  person: 'Not sure? Ask a person',
  open: '12345 answers day and night',
  call: 'Call 12345',
  large: 'Larger text',
  language: '中文',
  mine: 'Me',
  offline: 'No network. Search, what you read before and your last figures still work.',
  retry: 'Try now',
  kept: 'Works without a network',
  keptOn: (day) => `Kept on this phone, ${day}`,
  byPhone: 'A call needs no internet',
  city: (name) => (name ? `${name}, change city` : 'Change city'),
}
