import { services } from '../../server/modules.gen'
import { toGcj } from '../../src/shared/coordinates'
import { cities } from '../cities'
import { faults } from '../faults'
import { modules } from '../all-modules'
import { somewhereIn } from '../places'
import { peers } from '../situation'
import type { World } from '../world'
import { entries } from './pages/phone-address'
import { phonePages } from './pages/phone-pages'
import type { Choices } from './told'

const others: Readonly<Record<string, string>> = { wechat: '微信', maps: '地图服务' }

/** What a tester calls a peer: a department by the services that ask it, and by its id where they ask another too. */
function peerTitle(id: string): string {
  const asking = modules.filter(({ department }) => department === id).map(({ module }) => module)
  const titles = services.filter((one) => asking.includes(one.id)).map((one) => one.manifest?.title.zh ?? one.id)
  const isOneOfSeveral = modules.some(({ module, department }) => asking.includes(module) && department !== id)
  return others[id] ?? `${titles.join('、') || id}的部门${isOneOfSeveral ? `：${id}` : ''}`
}

/** What satellites say of somewhere in a city: the phone makes of it what maps say. */
function bySatellite(city: string) {
  const at = somewhereIn(city)
  if (!at) return undefined
  const moved = toGcj(at)
  return { lat: 2 * at.lat - moved.lat, lng: 2 * at.lng - moved.lng }
}

/** All that a tester may set, for the panel to draw. */
export const choicesOf = (world: World): Choices => ({
  residents: world.residents.map(({ id, name, story, city }) => ({ id, name, city, story: story.zh })),
  cities: cities.map((city) => ({ ...city, at: bySatellite(city.id) })),
  pages: phonePages(),
  entries: entries.map(({ id, title }) => ({ id, title })),
  peers: peers.map((id) => ({ id, title: peerTitle(id) })),
  faults,
})
