import type { ModuleConsent } from '../../../shared/consent'

const from = { zh: '医保局', en: 'Medical insurance office' }

/** What 医保 looks up beforehand, each only once agreed to; and what whoever acts for somebody sees here. */
export const consent = {
  purposes: {
    lapse: {
      department: 'medical-insurance',
      title: { zh: '医保要断了，提醒我', en: 'Tell me before my cover lapses' },
      data: { zh: '哪个月没交，备案到哪天', en: 'Months unpaid, and how long you are registered away' },
      from,
      why: { zh: '看医保会不会断，要断了告诉你', en: 'To see whether cover is about to stop, and tell you' },
      stops: { zh: '不再提醒你医保要断', en: 'You are no longer told that cover is about to stop' },
      months: 12,
    },
  },
  family: {
    sees: { zh: '能不能用，用了多少，账户还有多少', en: 'Whether it can be used, what was used, what is left' },
    from,
    not: { zh: '不能动账户里的钱', en: 'The account’s money cannot be touched' },
  },
} as const satisfies ModuleConsent
