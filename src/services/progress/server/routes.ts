import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'

export const routes: Routes<'progress'> = () => ({
  cases: () => Promise.reject(new AppError('UNAVAILABLE')),
  case: () => Promise.reject(new AppError('UNAVAILABLE')),
  find: () => Promise.reject(new AppError('UNAVAILABLE')),
})
