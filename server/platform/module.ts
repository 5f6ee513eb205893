import { contract } from '../../src/core/platform/contract'
import { responses } from '../../src/core/platform/contract.responses'
import type { ServiceModule } from '../service-module'
import type { Platform } from './parts'
import { platformRoutes } from './routes'

/** The platform as a module like any service's. */
export const platformModule = (platform: Platform): ServiceModule => ({
  id: 'platform',
  contract,
  responses,
  routes: () => platformRoutes(platform),
  jobs: () => platform.messages.jobs(),
})
