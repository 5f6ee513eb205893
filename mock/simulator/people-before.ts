import { SituationError } from '../situation'
import type { World } from '../world'
import type { Visitor } from './visitor'

/** What may have come about between people, and with what somebody agreed to. */
export const peopleBefore = ['none', 'acting', 'invited', 'guardian', 'agreed', 'withdrawn'] as const
type Before = (typeof peopleBefore)[number]

interface Told {
  readonly token: string
  readonly face: string
  readonly verifyId: string
  readonly offered: readonly { readonly purpose: string }[]
  readonly children: readonly { readonly entry: string }[]
}

interface Family {
  readonly world: World
  readonly city: string
  /** Whose phone the tester has. */
  readonly holder: string
  /** Signs a resident in by the mini-program, by name. */
  readonly signIn: (resident: string) => Promise<Visitor>
}

/** The daughter's father; of everybody else she is the daughter. */
const OLD = 'retiree'
const YOUNG = 'daughter'

const invite = async (from: Visitor, relation: string, name: string): Promise<string> => {
  const scopes = ['housing-fund', 'social-insurance']
  return ((await from.post('/family/invitations', { relation, name, scopes, months: 6 })) as Told).token
}

async function accept(of: string, by: Visitor, { world, resident }: { world: World; resident: string }): Promise<void> {
  const { face, verifyId } = (await by.post('/identity/face', { act: 'accept-invitation', of })) as Told
  world.wechat.faces.look(verifyId, resident, 'same')
  await by.post('/identity/face/confirmed', { face })
  await by.post('/family/invitations/accepted', { of, face })
}

/**
 * Brings it about through the server's own doors.
 * @returns what the page is given because of it: an invitation's token
 * @throws SituationError where nobody knows such a thing
 */
export async function bringAboutPeople(before: string, family: Family): Promise<Readonly<Record<string, string>>> {
  const { world, city, holder, signIn } = family
  if (!peopleBefore.some((one) => one === before)) throw new SituationError('people', before, peopleBefore)
  const other = holder === OLD ? YOUNG : OLD
  const nameOf = (id: string) => world.wechat.resident(id)?.name ?? ''
  const all: Readonly<Record<Before, () => Promise<Readonly<Record<string, string>>>>> = {
    none: async () => ({}),
    acting: async () => {
      const token = await invite(await signIn(holder), 'father', nameOf(other))
      await accept(token, await signIn(other), { world, resident: other })
      return {}
    },
    invited: async () => ({ token: await invite(await signIn(other), 'father', nameOf(holder)) }),
    guardian: async () => {
      const own = await signIn(holder)
      const { children } = (await own.ask(`/family/children?city=${city}`)) as Told
      for (const { entry } of children) await own.post('/family/children', { city, entry })
      return {}
    },
    agreed: async () => {
      const own = await signIn(holder)
      const { offered } = (await own.ask('/me/consents')) as Told
      for (const { purpose } of offered) await own.post('/me/consents', { purpose })
      return {}
    },
    withdrawn: async () => {
      const own = await signIn(holder)
      await own.post('/me/consents', { purpose: 'social-insurance.gap' })
      // What it was for is looked up once, so that there is something to go
      await own.ask(`/me/offers?city=${city}`)
      await own.post('/me/consents/withdrawn', { purpose: 'social-insurance.gap' })
      return {}
    },
  }
  return all[before as Before]()
}
