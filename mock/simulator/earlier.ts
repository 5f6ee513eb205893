import { services } from '../../server/modules.gen'
import type { Resident } from '../resident'
import type { Situation } from '../situation'
import type { Channel } from '../wechat/platform'
import type { World } from '../world'
import { whenServerFollows } from './clock-follower'
import { bringAboutPeople } from './people-before'
import { Visitor } from './visitor'

export interface Before {
  /** The resident's name is already confirmed. */
  readonly known: boolean
  /** This many hours ago all was well and they looked at their services; 0 for never. */
  readonly hoursEarlier: number
  readonly city: string
  /** One of `peopleBefore`. */
  readonly people: string
}

const HOUR = 3_600_000

/** Endpoints a look at a service asks without any input but the city. */
const looks = (): string[] =>
  services.flatMap(({ contract }) =>
    Object.values(contract)
      .filter(({ method, owner, params }) => method === 'GET' && owner === 'subject' && !params)
      .filter(({ query }) => JSON.stringify((query as { required?: unknown } | undefined)?.required) === '["city"]')
      .map(({ path }) => path),
  )

/** A resident at the server's doors, whose name it knows. */
async function enter(world: World, serverUrl: string, { id, name, idNumber }: Resident, channel: Channel) {
  const visitor = new Visitor(serverUrl)
  await visitor.post('/session', { channel, code: world.wechat.issue(id, channel) })
  await visitor.post('/session/real-name', { name, idNumber, code: world.wechat.issue(id, 'realName') })
  return visitor
}

/**
 * Brings about what came before the situation, through the server's own doors, in a world where all is well.
 * @returns what the page is given because of it
 */
export async function prepareResident(
  world: World,
  serverUrl: string,
  { resident, now }: Situation,
  { known, hoursEarlier, city, people }: Before,
): Promise<Readonly<Record<string, string>>> {
  const person = world.wechat.resident(resident)
  if (!known || !person) return {}
  const at = now ? Date.parse(now) : Date.now()
  world.clock.set(new Date(at - hoursEarlier * HOUR).toISOString())
  await whenServerFollows(world.clock, serverUrl)
  // Both of WeChat's doors: the browser in the frame, and WeChat DevTools beside it
  for (const channel of ['h5', 'weapp'] as const) {
    const visitor = await enter(world, serverUrl, person, channel)
    if (hoursEarlier > 0) for (const path of looks()) await visitor.ask(`${path}?city=${city}`)
  }
  const signIn = async (id: string) => {
    const one = world.wechat.resident(id)
    if (!one) throw new Error(`no resident "${id}"`)
    return enter(world, serverUrl, one, 'weapp')
  }
  return bringAboutPeople(people, { world, city, holder: resident, signIn })
}

/** Signs the holder of the phone in, as a browser in WeChat does. @returns the session, as the server says it */
export const signIn = (world: World, serverUrl: string): Promise<unknown> =>
  new Visitor(serverUrl).ask('/session', {
    method: 'POST',
    body: JSON.stringify({ channel: 'h5', code: world.wechat.issue(world.wechat.holder, 'h5') }),
  })
