// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { PublicPages } from './core/arrival/arrival'

export const publicPages: PublicPages = {
  pages: { 'pages/home/index': {}, 'services/housing-fund/pages/account/index': {} },
  redirects: {},
}
