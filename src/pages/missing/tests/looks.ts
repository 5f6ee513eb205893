import type { Situation } from '../../../../tests/browser/harness/situations'

export const looks: readonly Situation[] = [{ name: 'missing', path: 'pages/missing/index', sees: '这个页面不在了' }]
