// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const english: Readonly<Record<string, (use: (pack: { en: object }) => void, fail: () => void) => void>> = {
  home: (use, fail) => void import('./pages/home/texts/en').then(use, fail),
  find: (use, fail) => void import('./pages/find/texts/en').then(use, fail),
  identity: (use, fail) => void import('./kits/identity/texts/en').then(use, fail),
  openings: (use, fail) => void import('./kits/openings/texts/en').then(use, fail),
  people: (use, fail) => void import('./kits/people/texts/en').then(use, fail),
  acts: (use, fail) => void import('./kits/acts/texts/en').then(use, fail),
  office: (use, fail) => void import('./kits/office/texts/en').then(use, fail),
  personal: (use, fail) => void import('./kits/personal/texts/en').then(use, fail),
  air: (use, fail) => void import('./services/air/texts/en').then(use, fail),
  bus: (use, fail) => void import('./services/bus/texts/en').then(use, fail),
  'housing-fund': (use, fail) => void import('./services/housing-fund/texts/en').then(use, fail),
  'medical-insurance': (use, fail) => void import('./services/medical-insurance/texts/en').then(use, fail),
  nearby: (use, fail) => void import('./services/nearby/texts/en').then(use, fail),
  progress: (use, fail) => void import('./services/progress/texts/en').then(use, fail),
  'social-insurance': (use, fail) => void import('./services/social-insurance/texts/en').then(use, fail),
  traffic: (use, fail) => void import('./services/traffic/texts/en').then(use, fail),
}
