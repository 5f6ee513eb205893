import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const near = 'services/nearby/pages/near/index?city=yunlan'
const place = 'services/nearby/pages/place/index?city=yunlan&id=landong-hall'
const asked = '/nearby/places'
const refused = (code: Parameters<typeof refusal>[0]) => ({ [asked]: refusal(code) })

/** Somebody writes where they are. */
const from =
  (typed: string): Situation['act'] =>
  async (page) => {
    await page.locator('.search input').fill(typed)
    await page.getByText('按远近排', { exact: true }).click()
  }

export const looks: readonly Situation[] = [
  { name: 'nearby-map', path: near, sees: '打开地图', act: tap('打开地图'), then: '实心开着', only: 'standard' },
  { name: 'nearby-anywhere', path: near, example: 'anywhere', sees: '不知道你在哪，先按区排' },
  {
    name: 'nearby-open',
    path: `${near}&matter=residence-permit`,
    sees: '按区排',
    act: from('澜东路 86 号'),
    then: '走 16 分钟',
  },
  { name: 'nearby-closed', path: near, example: 'closed', sees: '现在都关了' },
  { name: 'nearby-ask', path: near, example: 'ask', sees: '去之前先问' },
  { name: 'nearby-none', path: near, example: 'none', sees: '没登记这样的地方' },
  {
    name: 'nearby-no-key',
    path: near,
    example: 'noKey',
    sees: '按区排',
    act: from('大学城'),
    then: '这里只认地方的名字',
  },
  { name: 'nearby-not-located', path: near, sees: '按区排', act: tap('用我现在的位置'), then: '写个地方' },
  {
    name: 'nearby-fix',
    path: near,
    sees: '这里不对，改一下',
    act: tap('这里不对，改一下'),
    then: '搬走了',
    only: 'standard',
  },
  { name: 'nearby-slow', path: near, faults: { [asked]: 'hang' }, sees: '政务服务局回得慢，再等几秒。' },
  { name: 'nearby-down', path: near, faults: refused('BUSY'), sees: '急用的话' },
  { name: 'nearby-offline', path: near, faults: { '/': 'cut' }, sees: '手机没网' },
  { name: 'nearby-offline-kept', path: near, sees: '望澜桥派出所', act: goOffline, then: '现在再试' },
  { name: 'nearby-too-old', path: near, faults: refused('CLIENT_TOO_OLD'), sees: '先更新一下' },
  { name: 'place-open', path: `${place}&matter=residence-permit`, sees: '开到 17:00' },
  { name: 'place-closed', path: place, example: 'closed', sees: '08:30 开' },
  { name: 'place-ask', path: place, example: 'ask', sees: '位居民说搬走了' },
  { name: 'place-confirmed', path: place, example: 'confirmed', sees: '核对过，搬走了' },
  { name: 'place-bare', path: place, example: 'bare', sees: '几点开没登记' },
  { name: 'place-always', path: place, example: 'always', sees: '全天' },
]
