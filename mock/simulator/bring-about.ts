import { situationOf, SituationError, type Situation } from '../situation'
import type { World } from '../world'
import type { Backstage } from './backstage'
import { whenServerFollows } from './clock-follower'
import { prepareResident } from './earlier'
import { pageParamsOf, phoneAddress } from './pages/phone-address'
import { phonePages } from './pages/phone-pages'

export type Query = Readonly<Record<string, string | undefined>>

export interface BroughtAbout {
  /** What the phone opens. */
  readonly address: string
  readonly situation: Situation
  /** The world's time, RFC 3339. */
  readonly now: string
}

export interface Situations {
  /** Makes the situation of a tester's address, after those that are being made. @throws SituationError */
  make(query: Query): Promise<BroughtAbout>
  /** Until the world is as it was made last. */
  settled(): Promise<unknown>
}

/** What makes one situation after the other. */
export function situationsIn(world: World, backstage: Backstage): Situations {
  const bringAbout = async (query: Query): Promise<BroughtAbout> => {
    const situation = situationOf(query)
    const city = query.city || world.residents.find(({ id }) => id === situation.resident)?.city || 'yunlan'
    world.reset()
    await backstage.forgetEverything()
    const [known, hoursEarlier] = [query.known !== 'no', Number(query.earlier ?? 0)]
    const before = { known, hoursEarlier, city, people: query.people ?? 'none' }
    const found = await prepareResident(world, backstage.serverUrl(), situation, before)
    await backstage.closeBreakers()
    world.traffic.clear()
    world.set(situation)
    await whenServerFollows(world.clock, backstage.serverUrl())
    await world.push(backstage.serverUrl())
    const page = query.page || (phonePages()[0]?.path ?? '')
    const address = phoneAddress(query.entry ?? 'card', { page, params: { ...found, ...pageParamsOf(query) }, city })
    return { address, situation, now: world.clock.now().toISOString() }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    make: (query) => {
      const turn = last.then(() => bringAbout(query))
      last = turn.catch(() => undefined)
      return turn
    },
    settled: () => last,
  }
}

/** Why a situation cannot be, as the tester reads it; undefined where it is our fault. */
export function whyNot(error: unknown): string | undefined {
  if (!(error instanceof SituationError)) return undefined
  const { field, value, known } = error
  return `${field}=${value} 不认识，可以是：${known.join('、')}`
}
