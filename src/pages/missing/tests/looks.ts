import type { Situation } from '../../../../tests/browser/harness/situations'

export const looks: readonly Situation[] = [
  { name: 'missing', path: 'pages/missing/index', sees: '这个页面不在了' },
  { name: 'missing-asked', path: 'services/passport/pages/renew/index', sees: '要找的也许是' },
]
