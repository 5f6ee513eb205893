import { subpackages } from './services.gen'

const only = process.env.JINBAN_ONLY
const few = [
  { root: 'pages/mine', pages: ['index', 'reads/index', 'city/index'] },
  { root: 'pages/find', pages: ['index'] },
  { root: 'pages/guide', pages: ['index', 'matter/index', 'event/index'] },
  { root: 'pages/identity', pages: ['index'] },
  {
    root: 'pages/people',
    pages: [
      ...['family/index', 'invite/index', 'child/index', 'whom/index', 'invitation/index', 'face/index'],
      ...['consents/index', 'offers/index', 'data/index', 'deletion/index', 'no-id/index'],
    ],
  },
  { root: 'pages/missing', pages: ['index'] },
]
/** Packs: files without pages, required across subpackages (config/plugins/packs.js writes them). */
const packs = (...roots: string[]) =>
  process.env.TARO_ENV === 'weapp' ? roots.map((root) => ({ root, pages: [] as string[] })) : []
const chosen = subpackages.filter(({ root }) => !only || root === `services/${only}`)

/** A build of one service has its pages in the main package, at the same paths, and no home. */
const single = chosen.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))

export default defineAppConfig({
  pages: only ? single : ['pages/home/index', ...(process.env.TARO_ENV === 'h5' ? ['pages/gallery/index'] : [])],
  subPackages: only
    ? [...few, ...packs('languages/en')]
    : [
        ...few,
        ...packs('languages/en', 'packs/home'),
        ...chosen.map(({ root, pages }) => ({ root, pages: [...pages] })),
      ],
  // Wi-Fi or not: the first service people open from home should be there before they tap
  preloadRule: only
    ? {}
    : {
        'pages/home/index': {
          network: 'all',
          packages: ['pages/find', ...chosen.map(({ root }) => root).slice(0, 3)],
        },
      },
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  // Asked on a tap that names it, in the words below
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '点了才用，找离你最近的，我们不存' } },
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarBackgroundColor: '@navigation',
    navigationBarTextStyle: '@navigationText',
    navigationBarTitleText: '近办',
    backgroundColor: '@page',
    backgroundTextStyle: '@pull',
  },
})
