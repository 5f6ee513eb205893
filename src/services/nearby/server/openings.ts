import type { Gives } from '../../../kits/openings/server/port'
import { saidOf } from './repository'

/** What this service knows of places besides the register: what residents say, and the city's figures. */
export const openings: Gives<'nearby'> = ({ sql, settings }) => ({
  async said(city, places) {
    const said = await saidOf(sql, city, places, settings(city).agree)
    return said.map(({ place, what, people, state }) => ({ place, what, people, confirmed: state === 'confirmed' }))
  },
  figures: settings,
  pages: { list: 'services/nearby/pages/near/index', place: 'services/nearby/pages/place/index' },
})
