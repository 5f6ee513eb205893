import { templatesOf } from '../../server/messaging/message-templates'
import { kits, services } from '../../server/modules.gen'
import type { GoodRequests } from '../../server/testing/requests'

const [template] = Object.keys(templatesOf([...kits, ...services]))
const returnTo = '/services/housing-fund/pages/account/index?city=yunlan'

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
  messageGrant: async () => ({ body: { template, result: 'accept' } }),
}
