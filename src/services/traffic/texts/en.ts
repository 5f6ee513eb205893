import { dayFrom } from '../../../shared/day-texts'
import type { zh } from './zh'

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  department: {
    who: 'the traffic police',
    safe: 'Your records are safe, they just cannot be shown now.',
    hotline: '122',
    callFor: (phone) => `Call ${phone} and ask`,
  },
  title: 'Traffic violations',
  by: (day, today) => `By ${dayFrom(day, today, 'en')}`,
  none: (office) => `${office} has nothing in your name`,
  noneText: 'What a camera just took shows up within 5 working days.',
}
