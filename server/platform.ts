import { toInstant } from '../src/shared/days'
import { contract, responses } from '../src/shared/platform/whole'
import { calendarRoutes } from './calendar/routes'
import { catalogueRoutes } from './catalogue/routes'
import { consentRoutes } from './consent/routes'
import { familyRoutes } from './delegation/routes'
import { clientErrorRoutes } from './http/client-errors'
import { dataOf } from './identity/data-of'
import { faceRoutes } from './identity/face-routes'
import { identityRoutes } from './identity/routes'
import { signInRoutes } from './identity/sign-in'
import { messagingRoutes } from './messaging/routes'
import { childOffers, consent } from './offers/children'
import { offerRoutes } from './offers/offers'
import { EXPORT_EVENT } from './own-data/exports'
import { ownDataRoutes } from './own-data/routes'
import type { PlatformHandlers, ServerModule } from './module'
import type { PlatformContext } from './platform-context'
import { searchRoutes } from './search/routes'

/** The template of the kit `reminders`. */
const REMINDER = 'step-due'

/** What people see of reads that no service did. */
const OWN_NAME = { zh: '近办', en: 'Jinban' }

/** What src/shared/platform promises, each room its own part. */
function platformRoutes(platform: PlatformContext): PlatformHandlers {
  const { messages, missed, newId, searchOf, services, sql, underWay } = platform
  const offered: PlatformContext['messages']['offered'] = (channel) => messages.offered(channel)
  const reminder = messages.offered('weapp').find(({ template }) => template === REMINDER)?.id
  const titleOf = (module: string, language: 'zh' | 'en') =>
    services.find(({ id }) => id === module)?.manifest?.title[language] ??
    (module === 'platform' ? OWN_NAME[language] : module)
  const readOf = dataOf([{ id: 'platform', responses }, ...platform.described], platform.consents.purposes)
  return {
    ...signInRoutes(platform),
    ...identityRoutes({ ...platform, offered, titleOf, dataOf: readOf }),
    ...faceRoutes(platform),
    ...consentRoutes(platform.consents),
    ...familyRoutes(platform),
    ...ownDataRoutes(platform),
    ...offerRoutes(platform),
    underWay: async ({ caller: { actor } }) => ({
      underWay: (actor ? await underWay(actor) : []).map((one) => ({ ...one, since: toInstant(one.since) })),
    }),
    ...messagingRoutes(messages),
    ...catalogueRoutes({ ...platform, reminder }),
    ...calendarRoutes(platform.calendars),
    ...searchRoutes(searchOf, missed),
    ...clientErrorRoutes(sql, newId),
  }
}

/** The platform as a module like any service's. */
export const platformModule = (platform: PlatformContext): ServerModule => ({
  id: 'platform',
  contract,
  responses,
  consent,
  routes: () => platformRoutes(platform),
  offers: () => childOffers(platform),
  jobs: () => ({ ...platform.messages.jobs(), [EXPORT_EVENT]: platform.exports.job() }),
})
