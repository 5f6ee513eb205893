import type { ModuleConsent } from '../../../shared/consent'

/** What whoever acts for somebody sees here. Nothing is looked up beforehand. */
export const consent = {
  family: {
    sees: { zh: '能不能用，用了多少，账户还有多少', en: 'Whether it can be used, what was used, what is left' },
    from: { zh: '医保局', en: 'Medical insurance office' },
    not: { zh: '不能动账户里的钱', en: 'The account’s money cannot be touched' },
  },
} as const satisfies ModuleConsent
