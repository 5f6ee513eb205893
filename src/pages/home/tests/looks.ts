import type { Situation } from '../../../../tests/browser/harness/situations'

export const looks: readonly Situation[] = [{ name: 'home', path: 'pages/home/index', sees: '公积金' }]
