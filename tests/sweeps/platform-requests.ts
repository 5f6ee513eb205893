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
  readonly children: readonly { readonly entry: string }[]
}

/** A face check that has passed. */
async function passed({ ask, look }: Asker, about: { act: string; of?: string }) {
  const { face, verifyId } = (await ask('startFace', { body: about })) as Told
  look(verifyId)
  await ask('confirmFace', { body: { face } })
  return face
}

/** The token of an invitation that somebody else made for this resident. */
async function invited({ other, resident }: Asker) {
  const asOther = await other()
  const body = { relation: 'mother', name: resident.name, scopes: ['social-insurance'], months: 6 }
  return ((await asOther('invite', { body })) as Told).token
}

async function begun({ ask, look }: Asker) {
  const { face, verifyId } = (await ask('startFace', { body: { act: 'show-number' } })) as Told
  look(verifyId)
  return face
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
  takeFace: async ({ inBrowser }) => {
    const { handOver } = (await (await inBrowser())('startFace', { body: { act: 'show-number' } })) as Told
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
  answerOffer: async () => ({ body: { key: `${purpose}:me:HepB-2`, answer: 'not-me' } }),
  messageGrant: async () => ({ body: { template, result: 'accept' } }),
}
