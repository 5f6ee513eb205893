import { contract } from '../src/shared/platform/endpoints'
import { responses } from '../src/shared/platform/responses'
import type { ServiceModule } from './module'
import type { Platform } from './platform-context'
import { platformRoutes } from './platform-routes'

/** The platform as a module like any service's. */
export const platformModule = (platform: Platform): ServiceModule => ({
  id: 'platform',
  contract,
  responses,
  routes: () => platformRoutes(platform),
  jobs: () => platform.messages.jobs(),
})
