import type { zh } from './zh'

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = {
  department: {
    who: 'Jinban',
    safe: 'Your cases go on, they just cannot be shown now.',
    hotline: '12345',
    callFor: (phone) => `Call ${phone} and ask`,
  },
  title: 'Under way',
  none: 'Nothing is under way',
  noneText: 'What you handed in today usually shows up tomorrow.',
}
