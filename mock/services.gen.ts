// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { DepartmentMock } from './department'

export const departments: Readonly<Record<string, DepartmentMock>> = {}
