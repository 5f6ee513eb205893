import type { ModuleConsent } from '../../../shared/consent'

/** What whoever acts for somebody sees here. Nothing is looked up beforehand. */
export const consent = {
  family: {
    sees: { zh: '名下的车、违法、罚款和记分', en: 'Cars, violations, fines and points' },
    from: { zh: '交管局', en: 'Traffic police' },
    not: { zh: '看不到照片，提异议要你自己来', en: 'Pictures and disputes are for you alone' },
  },
} as const satisfies ModuleConsent
