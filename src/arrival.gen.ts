// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { PublicPages } from './core/arrival/arrival'

export const publicPages: PublicPages = {
  pages: {
    'pages/home/index': { place: { pattern: '^[a-z]{1,20}$' } },
    'pages/find/index': { place: { pattern: '^[a-z]{1,20}$' } },
    'pages/guide/index': { service: { pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    'pages/guide/matter/index': {
      id: { pattern: '^[a-z][a-z0-9-]{1,30}$' },
      about: { enum: ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result'] },
    },
    'pages/guide/event/index': { id: { pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    'pages/people/family/index': {},
    'pages/people/invitation/index': { token: { pattern: '^[A-Za-z0-9_-]{43}$' } },
    'pages/people/face/index': { token: { pattern: '^[A-Za-z0-9_-]{43}$' } },
    'services/air/pages/now/index': {},
    'services/bus/pages/stop/index': {
      stop: { pattern: '^[A-Za-z0-9-]{1,20}$' },
      line: { pattern: '^[A-Za-z0-9-]{1,20}$' },
    },
    'services/bus/pages/line/index': {
      line: { pattern: '^[A-Za-z0-9-]{1,20}$', needed: true },
      direction: { minimum: 0, maximum: 1 },
      stop: { pattern: '^[A-Za-z0-9-]{1,20}$' },
    },
    'services/housing-fund/pages/account/index': {},
    'services/housing-fund/pages/loan/index': {
      price: { minimum: 1, maximum: 10000 },
      years: { minimum: 1, maximum: 30 },
    },
    'services/housing-fund/pages/entries/index': {},
    'services/medical-insurance/pages/cover/index': {},
    'services/medical-insurance/pages/cost/index': {
      care: { enum: ['outpatient', 'inpatient'] },
      tier: { enum: ['community', 'first', 'second', 'third'] },
      way: { enum: ['longTerm', 'referred', 'none'] },
      yuan: { minimum: 1, maximum: 10000000 },
    },
    'services/medical-insurance/pages/away/index': {},
    'services/medical-insurance/pages/entries/index': {},
    'services/nearby/pages/near/index': {
      matter: { pattern: '^[a-z][a-z0-9-]{1,30}$' },
      kind: { enum: ['hall', 'police', 'clinic', 'hospital', 'vaccination', 'toilet', 'parking', 'charging'] },
    },
    'services/nearby/pages/place/index': {
      id: { pattern: '^[a-z][a-z0-9-]{1,60}$', needed: true },
      matter: { pattern: '^[a-z][a-z0-9-]{1,30}$' },
    },
    'services/progress/pages/cases/index': {},
    'services/progress/pages/case/index': {
      id: { pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', needed: true },
    },
    'services/progress/pages/by-number/index': {},
    'services/social-insurance/pages/record/index': {},
    'services/social-insurance/pages/retirement/index': {
      category: { enum: ['male60', 'female55', 'female50', 'femaleFlexible55'] },
    },
    'services/social-insurance/pages/pension/index': {},
    'services/traffic/pages/violations/index': {},
    'services/traffic/pages/violation/index': { id: { pattern: '^[0-9a-f]{24}$', needed: true } },
  },
  redirects: {},
}
