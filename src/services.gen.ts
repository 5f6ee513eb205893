// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const subpackages = [
  { root: 'services/air', pages: ['pages/now/index'] },
  { root: 'services/bus', pages: ['pages/stop/index', 'pages/line/index'] },
  { root: 'services/housing-fund', pages: ['pages/account/index', 'pages/loan/index', 'pages/entries/index'] },
  {
    root: 'services/medical-insurance',
    pages: ['pages/cover/index', 'pages/cost/index', 'pages/away/index', 'pages/entries/index'],
  },
  { root: 'services/nearby', pages: ['pages/near/index', 'pages/place/index'] },
  { root: 'services/progress', pages: ['pages/cases/index', 'pages/case/index', 'pages/by-number/index'] },
  { root: 'services/social-insurance', pages: ['pages/record/index', 'pages/retirement/index', 'pages/pension/index'] },
  { root: 'services/traffic', pages: ['pages/violations/index', 'pages/violation/index'] },
] as const
