import { tap, type Situation } from '../../../../tests/browser/harness/situations'

export const looks: readonly Situation[] = [
  { name: 'mine', path: 'pages/mine/index', sees: '退出登录' },
  { name: 'mine-newcomer', path: 'pages/mine/index', example: 'newcomer', sees: '已登录' },
  {
    name: 'mine-left',
    path: 'pages/mine/index',
    sees: '退出登录',
    act: tap('退出登录'),
    then: '已退出，手机上存的也清掉了',
  },
  { name: 'city', path: 'pages/mine/city/index', sees: '清禾县' },
  { name: 'city-offline', path: 'pages/mine/city/index', faults: { '/': 'cut' }, sees: '手机没有网' },
  { name: 'reads', path: 'pages/mine/reads/index', sees: '你自己' },
  {
    name: 'reads-wrong',
    path: 'pages/mine/reads/index',
    sees: '你自己',
    act: tap('有一次不该看'),
    then: '点一下不该看',
  },
  {
    name: 'reads-report',
    path: 'pages/mine/reads/index',
    example: 'forMe',
    sees: '许明川替你',
    act: tap('许明川替你'),
    then: '不让他们再替我看',
  },
  {
    name: 'reads-reported',
    path: 'pages/mine/reads/index',
    example: 'reported',
    sees: '报了',
    act: tap('许明川替你'),
    then: '报上去了',
  },
  {
    name: 'reads-answered',
    path: 'pages/mine/reads/index',
    example: 'answered',
    sees: '许明川替你',
    act: tap('许明川替你'),
    then: '查过了',
  },
  { name: 'reads-none', path: 'pages/mine/reads/index', example: 'none', sees: '还没有人看过' },
]
