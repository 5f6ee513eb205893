// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import { moduleMock, type ModuleMock } from './module-mock'
import type { People } from './residents'
import * as housingFundMock from '../src/services/housing-fund/agency/mock'

export const modules: readonly ModuleMock[] = [
  moduleMock({ module: 'housing-fund', department: 'housing-fund', mock: housingFundMock.department }),
]

export const people: readonly People[] = []
