// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import { fetched, type Require } from './core/fetched'

declare const __non_webpack_require__: Require

export const english: Readonly<Record<string, (use: (pack: { en: object }) => void, fail: () => void) => void>> = {
  home: (use, fail) => fetched(__non_webpack_require__('./languages/en/home.js', use, fail), use),
  find: (use, fail) => fetched(__non_webpack_require__('./languages/en/find.js', use, fail), use),
  identity: (use, fail) => fetched(__non_webpack_require__('./languages/en/identity.js', use, fail), use),
  openings: (use, fail) => fetched(__non_webpack_require__('./languages/en/openings.js', use, fail), use),
  people: (use, fail) => fetched(__non_webpack_require__('./languages/en/people.js', use, fail), use),
  acts: (use, fail) => fetched(__non_webpack_require__('./languages/en/acts.js', use, fail), use),
  office: (use, fail) => fetched(__non_webpack_require__('./languages/en/office.js', use, fail), use),
  personal: (use, fail) => fetched(__non_webpack_require__('./languages/en/personal.js', use, fail), use),
  air: (use, fail) => fetched(__non_webpack_require__('./languages/en/air.js', use, fail), use),
  bus: (use, fail) => fetched(__non_webpack_require__('./languages/en/bus.js', use, fail), use),
  'housing-fund': (use, fail) => fetched(__non_webpack_require__('./languages/en/housing-fund.js', use, fail), use),
  'medical-insurance': (use, fail) =>
    fetched(__non_webpack_require__('./languages/en/medical-insurance.js', use, fail), use),
  nearby: (use, fail) => fetched(__non_webpack_require__('./languages/en/nearby.js', use, fail), use),
  progress: (use, fail) => fetched(__non_webpack_require__('./languages/en/progress.js', use, fail), use),
  'social-insurance': (use, fail) =>
    fetched(__non_webpack_require__('./languages/en/social-insurance.js', use, fail), use),
  traffic: (use, fail) => fetched(__non_webpack_require__('./languages/en/traffic.js', use, fail), use),
}
