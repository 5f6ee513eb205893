// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const english: Readonly<Record<string, (use: (pack: { en: object }) => void, fail: () => void) => void>> = {
  'housing-fund': (use, fail) => void import('./services/housing-fund/texts/en').then(use, fail),
}
