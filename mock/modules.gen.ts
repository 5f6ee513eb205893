// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import { moduleMock, type ModuleMock } from './module-mock'
import type { People } from './residents'
import * as airMock from '../src/services/air/agency/mock'
import * as busMock from '../src/services/bus/agency/mock'
import * as housingFundMock from '../src/services/housing-fund/agency/mock'
import * as housingFundResidents from '../src/services/housing-fund/agency/residents'
import * as medicalInsuranceMock from '../src/services/medical-insurance/agency/mock'
import * as medicalInsuranceResidents from '../src/services/medical-insurance/agency/residents'
import * as nearbyMock from '../src/services/nearby/agency/mock'
import * as progressMock from '../src/services/progress/agency/mock'
import * as progressResidents from '../src/services/progress/agency/residents'
import * as socialInsuranceMock from '../src/services/social-insurance/agency/mock'
import * as socialInsuranceResidents from '../src/services/social-insurance/agency/residents'
import * as trafficMock from '../src/services/traffic/agency/mock'
import * as trafficResidents from '../src/services/traffic/agency/residents'

export const modules: readonly ModuleMock[] = [
  moduleMock({ module: 'air', department: 'weather', mock: airMock.departments['weather'] }),
  moduleMock({ module: 'air', department: 'environment', mock: airMock.departments['environment'] }),
  moduleMock({ module: 'bus', department: 'bus', mock: busMock.department }),
  moduleMock({
    module: 'housing-fund',
    department: 'housing-fund',
    mock: housingFundMock.department,
    facts: housingFundResidents.facts,
  }),
  moduleMock({
    module: 'medical-insurance',
    department: 'medical-insurance',
    mock: medicalInsuranceMock.department,
    facts: medicalInsuranceResidents.facts,
  }),
  moduleMock({ module: 'nearby', department: 'service-bureau', mock: nearbyMock.department }),
  moduleMock({
    module: 'progress',
    department: 'service-hall',
    mock: progressMock.departments['service-hall'],
    facts: progressResidents.facts,
  }),
  moduleMock({
    module: 'progress',
    department: 'public-works',
    mock: progressMock.departments['public-works'],
    facts: progressResidents.facts,
  }),
  moduleMock({
    module: 'social-insurance',
    department: 'social-insurance',
    mock: socialInsuranceMock.department,
    facts: socialInsuranceResidents.facts,
  }),
  moduleMock({
    module: 'traffic',
    department: 'traffic-police',
    mock: trafficMock.department,
    facts: trafficResidents.facts,
  }),
]

export const people: readonly People[] = [
  { module: 'housing-fund', residents: housingFundResidents.residents },
  { module: 'medical-insurance', residents: medicalInsuranceResidents.residents },
  { module: 'social-insurance', residents: socialInsuranceResidents.residents },
  { module: 'traffic', residents: trafficResidents.residents },
]
