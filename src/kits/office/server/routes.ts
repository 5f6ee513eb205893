import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'

export const routes: Routes<'office'> = ({ city: cityOf, office }) => ({
  async office(_, { query: { city, service } }) {
    const found = office.of(cityOf(city).id, service)
    if (!found) throw new AppError('NOT_FOUND')
    return found
  },
})
