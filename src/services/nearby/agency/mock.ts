import { dayOf, daysBetween, timeOf, toInstant } from '../../../shared/days'
import type { DepartmentMock } from '../../../../mock/department'
import { placeOffers } from '../../../../mock/places'
import { protocol } from './protocol'

const halls = ['landong-hall', 'lanxi-hall', 'border-desk', 'landong-marriage', 'county-hall'] as const

/** Days until the bureau has looked. */
const LOOKING_DAYS = 2

/** People come towards eleven and go again: more the further from opening and closing, and not the same everywhere. */
const waitingAt = (time: string, place: number): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return Math.max(0, 4 - Math.abs(11 - hour)) * 3 + ((minute + place * 5) % 6)
}

/** The pretend bureau of one city: counts people each minute, and looks where residents say that a place or a guide is wrong. */
export const department: DepartmentMock = {
  offers: { id: placeOffers },
  operations: {
    [protocol.queues.path]: (world) => {
      const time = timeOf(world.now())
      const queues = halls.map((place, index) => {
        const waiting = waitingAt(time, index)
        return { place, waiting, minutes: Math.ceil((waiting * 10) / 3), windows: 3 }
      })
      return { status: 200, body: { countedAt: toInstant(world.now()), queues } }
    },
    [protocol.correction.path]: (world, body) => {
      const { place, since } = body as { place: string; since: string }
      if (daysBetween(since, dayOf(world.now())) < LOOKING_DAYS) return { status: 200, body: { state: 'checking' } }
      // The post at Liu'an has moved; elsewhere residents were mistaken
      return { status: 200, body: { state: place === 'liuan-post' ? 'confirmed' : 'refuted' } }
    },
    [protocol.guide.path]: (world, body) => {
      const { part, since } = body as { part: string; since: string }
      if (daysBetween(since, dayOf(world.now())) < LOOKING_DAYS) return { status: 200, body: { state: 'checking' } }
      // Fees change more often than whoever writes guides hears of it
      return { status: 200, body: { state: part === 'fee' ? 'corrected' : 'right' } }
    },
  },
}
