import { tap, type Situation } from '../../../../tests/browser/harness/situations'

export const looks: readonly Situation[] = [
  { name: 'identity', path: 'pages/identity/index', sees: '身份证号' },
  {
    name: 'identity-wrong',
    path: 'pages/identity/index',
    sees: '身份证号',
    act: tap('去微信核对'),
    then: '写上身份证上的姓名',
  },
]
