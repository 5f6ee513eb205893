// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { PublicPages } from './core/arrival/arrival'

export const publicPages: PublicPages = {
  pages: {
    'pages/home/index': {},
    'pages/guide/matter/index': {
      id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      about: { enum: ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result'], type: 'string' },
    },
    'pages/guide/event/index': { id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    'services/air/pages/now/index': { city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    'services/bus/pages/stop/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      stop: { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' },
      line: { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' },
    },
    'services/bus/pages/line/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      line: { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' },
      direction: { type: 'integer', minimum: 0, maximum: 1 },
      stop: { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' },
    },
    'services/housing-fund/pages/account/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      from: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,19}$' },
    },
    'services/housing-fund/pages/loan/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      price: { type: 'integer', minimum: 1, maximum: 10000 },
      years: { type: 'integer', minimum: 1, maximum: 30 },
    },
    'services/housing-fund/pages/entries/index': { city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    'services/nearby/pages/near/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      matter: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      kind: {
        type: 'string',
        enum: ['hall', 'police', 'clinic', 'hospital', 'vaccination', 'toilet', 'parking', 'charging'],
      },
    },
    'services/nearby/pages/place/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,60}$' },
      matter: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
    },
    'services/social-insurance/pages/record/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      from: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,19}$' },
    },
    'services/social-insurance/pages/retirement/index': {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      category: { type: 'string', enum: ['male60', 'female55', 'female50', 'femaleFlexible55'] },
    },
    'services/social-insurance/pages/pension/index': { city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
  },
  redirects: {},
}
