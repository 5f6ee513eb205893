// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { ServiceModule } from './module'
import * as housingFundContract from '../src/services/housing-fund/contract/endpoints'
import * as housingFundResponses from '../src/services/housing-fund/contract/responses'
import * as housingFundRoutes from '../src/services/housing-fund/server/routes'
import housingFundManifest from '../src/services/housing-fund/service.json'
import * as housingFundErrors from '../src/services/housing-fund/server/errors'
import * as housingFundJobs from '../src/services/housing-fund/server/jobs'
import housingFundCity from '../src/services/housing-fund/city.schema.json'

export const services: readonly ServiceModule[] = [
  {
    id: 'housing-fund',
    manifest: housingFundManifest,
    contract: housingFundContract.contract,
    responses: housingFundResponses.responses,
    routes: housingFundRoutes.routes,
    errors: housingFundErrors.errors,
    jobs: housingFundJobs.jobs,
    citySchema: housingFundCity,
    migrations: 'src/services/housing-fund/server/migrations',
  },
]
