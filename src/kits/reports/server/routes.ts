import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'

export const routes: Routes<'reports'> = ({ sql, city: cityOf, matters, reports }) => ({
  async guide({ caller, language, now }, { body: { city, guide, part } }) {
    const [known] = await matters(cityOf(city).id, [guide], language)
    if (!known) throw new AppError('NOT_FOUND')
    const about = `guide/${guide}/${part}`
    const kept = await sql.begin((tx) => reports.keep(tx, { city, about, what: 'wrong' }, caller.accountId, now))
    const [said] = await reports.words(city, [about])
    return { people: said?.people ?? 1, again: kept === undefined }
  },
})
