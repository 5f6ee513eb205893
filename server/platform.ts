import { toInstant } from '../src/shared/days'
import { contract } from '../src/shared/platform/endpoints'
import { responses } from '../src/shared/platform/responses'
import { calendarRoutes } from './calendar/routes'
import { catalogueRoutes } from './catalogue/routes'
import { clientErrorRoutes } from './http/client-errors'
import { identityRoutes } from './identity/routes'
import { signInRoutes } from './identity/sign-in'
import { messagingRoutes } from './messaging/routes'
import type { PlatformHandlers, ServerModule } from './module'
import type { PlatformContext } from './platform-context'
import { searchRoutes } from './search/routes'

/** What src/shared/platform/endpoints.ts promises, each room its own part. */
function platformRoutes(platform: PlatformContext): PlatformHandlers {
  const { messages, missed, newId, searchOf, services, sql, underWay } = platform
  const offered: PlatformContext['messages']['offered'] = (channel) => messages.offered(channel)
  const titleOf = (module: string, language: 'zh' | 'en') =>
    services.find(({ id }) => id === module)?.manifest?.title[language] ?? module
  return {
    ...signInRoutes(platform),
    ...identityRoutes({ ...platform, offered, titleOf }),
    underWay: async ({ caller: { actor } }) => ({
      underWay: (actor ? await underWay(actor) : []).map((one) => ({ ...one, since: toInstant(one.since) })),
    }),
    ...messagingRoutes(messages),
    ...catalogueRoutes(platform),
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
  routes: () => platformRoutes(platform),
  jobs: () => platform.messages.jobs(),
})
