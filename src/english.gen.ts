// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import { fetched, type Require } from './core/fetched'

declare const __non_webpack_require__: Require

export const english: Readonly<Record<string, (use: (pack: { en: object }) => void, fail: () => void) => void>> = {
  'housing-fund': (use, fail) => fetched(__non_webpack_require__('./languages/en/housing-fund.js', use, fail), use),
}
