import { randomUUID } from 'node:crypto'
import { templatesOf } from '../../server/messaging/message-templates'
import { kits, services } from '../../server/modules.gen'
import type { Asker, GoodRequests } from '../../server/testing/requests'

const [template] = Object.keys(templatesOf([...kits, ...services]))
const returnTo = '/services/housing-fund/pages/account/index?city=yunlan'

interface Told {
  readonly face: string
  readonly verifyId: string
  readonly handOver: string
  readonly token: string
  readonly id: string
  readonly reads: readonly { readonly id: string }[]
  readonly children: readonly { readonly entry: string }[]
}

/** Whether WeChat's face check knows this resident; where it does not, any check they name is none. */
const hasFace = ({ resident }: Asker) => !resident.idNumber.startsWith('81')

async function begun(asker: Asker, about: { act: string; of?: string } = { act: 'show-number' }) {
  if (!hasFace(asker)) return randomUUID()
  const { face, verifyId } = (await asker.ask('startFace', { body: about })) as Told
  asker.look(verifyId)
  return face
}

/** A face check that has passed. */
async function passed(asker: Asker, about: { act: string; of?: string }) {
  const face = await begun(asker, about)
  if (hasFace(asker)) await asker.ask('confirmFace', { body: { face } })
  return face
}

/** The token of an invitation that somebody else made for this resident. */
async function invited({ other, resident }: Asker) {
  const asOther = await other()
  const body = { relation: 'mother', name: resident.name, scopes: ['social-insurance'], months: 6 }
  return ((await asOther('invite', { body })) as Told).token
}

const purpose = 'platform.vaccine'

/** The platform's own requests whose schema does not say what WeChat or the platform will take. */
export const requests: GoodRequests = {
  signIn: async ({ code }) => ({ body: { channel: 'weapp', code: code('weapp') } }),
  signInEntry: async () => ({ query: { returnTo } }),
  realNameEntry: async () => ({ query: { returnTo } }),
  proveName: async ({ resident: { name, idNumber }, code }) => ({ body: { name, idNumber, code: code('realName') } }),
  guide: async ({ city }) => ({ query: { city, id: 'id-card-lost' } }),
  lifeEvent: async ({ city }) => ({ query: { city, id: 'newborn' } }),
  find: async ({ city }) => ({ query: { city, q: '身份證不見了' } }),
  searchMissed: async ({ city }) => ({ body: { city, said: '古琴考级', how: 'nothing' } }),
  startFace: async () => ({ body: { act: 'show-number' } }),
  confirmFace: async (asker) => ({ body: { face: await begun(asker) } }),
  face: async (asker) => ({ query: { face: await begun(asker) } }),
  myNumber: async (asker) => ({ body: { face: await passed(asker, { act: 'show-number' }) } }),
  deleteAccount: async (asker) => ({ body: { face: await passed(asker, { act: 'delete-account' }) } }),
  takeFace: async (asker) => {
    if (!hasFace(asker)) return { body: { token: 'x'.repeat(43) } }
    const { handOver } = (await (await asker.inBrowser())('startFace', { body: { act: 'show-number' } })) as Told
    return { body: { token: handOver } }
  },
  giveConsent: async () => ({ body: { purpose } }),
  withdrawConsent: async ({ ask }) => {
    await ask('giveConsent', { body: { purpose } })
    return { body: { purpose } }
  },
  invite: async () => ({ body: { relation: 'mother', name: '赵桂兰', scopes: ['social-insurance'], months: 6 } }),
  invitation: async (asker) => ({ query: { token: await invited(asker) } }),
  acceptInvitation: async (asker) => {
    const of = await invited(asker)
    return { body: { of, face: await passed(asker, { act: 'accept-invitation', of }) } }
  },
  declineInvitation: async (asker) => ({ body: { token: await invited(asker) } }),
  revoke: async ({ ask }) => {
    const body = { relation: 'father', name: '赵国庆', scopes: ['housing-fund'], months: 3 }
    return { body: { id: ((await ask('invite', { body })) as Told).id } }
  },
  addChild: async ({ ask, city }) => {
    const { children } = (await ask('children', { query: { city } })) as Told
    return { body: { city, entry: children[0]?.entry ?? 'NOBODY' } }
  },
  exportPart: async ({ ask, city, settle }) => {
    const { id } = (await ask('startExport', { body: { city } })) as Told
    await settle()
    return { query: { id, form: 'json', from: 0 } }
  },
  reportReads: async ({ ask, city }) => {
    await ask('children', { query: { city } })
    const { reads } = (await ask('reads', {})) as Told
    return { body: { reads: reads.slice(0, 1).map(({ id }) => id) } }
  },
  answerOffer: async () => ({ body: { key: `${purpose}:me:HepB-2`, answer: 'not-me' } }),
  messageGrant: async () => ({ body: { template, result: 'accept' } }),
}
