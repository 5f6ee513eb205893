// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const subpackages = [
  { root: 'services/housing-fund', pages: ['pages/account/index', 'pages/loan/index', 'pages/entries/index'] },
] as const
