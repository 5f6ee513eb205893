// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { DepartmentMock } from './department'
import { department as housingFund } from '../src/services/housing-fund/agency/mock'

export const departments: Readonly<Record<string, DepartmentMock>> = { 'housing-fund': housingFund }
