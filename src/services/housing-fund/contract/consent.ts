import type { ModuleConsent } from '../../../shared/consent'

/** What whoever acts for somebody sees here. */
export const consent = {
  family: {
    sees: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much could be borrowed' },
    from: { zh: '公积金中心', en: 'Housing fund centre' },
    not: { zh: '合并账户要你自己来', en: 'Merging accounts is for you alone' },
  },
} as const satisfies ModuleConsent
