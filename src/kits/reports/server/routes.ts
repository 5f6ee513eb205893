import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import { dayOf } from '../../../shared/days'

export const routes: Routes<'reports'> = ({ city: cityOf, matters, reports }) => {
  const assertKnown = async (city: string, guide: string, language: 'zh' | 'en') => {
    const [known] = await matters(cityOf(city).id, [guide], language)
    if (!known) throw new AppError('NOT_FOUND')
  }
  return {
    async guide({ caller, language, now }, { body: { city, guide, part } }) {
      await assertKnown(city, guide, language)
      return reports.ofGuide({ city, guide, part }, caller.accountId, now)
    },

    async guideFindings({ language }, { query: { city, guide } }) {
      await assertKnown(city, guide, language)
      const found = await reports.found(city, guide)
      return { found: found.map(({ part, outcome, at }) => ({ part, outcome, on: dayOf(at) })) }
    },
  }
}
