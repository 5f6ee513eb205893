import { dayText } from '../../../shared/day-texts'
import { AppError } from '../../../../server/errors'
import type { Act, ActKind } from '../../../kits/acts/server/port'
import { centreOf, type Acceptance } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Merge, MergeState } from '../contract/types'

export type StoredMerge = Act<MergeState, { readonly into: string }, Acceptance>

const WEEK_MS = 7 * 24 * 3600 * 1000

/**
 * A merge of all accounts into one. `sent`: stored; `accepted`: the department gave a case number and a day; `done`: it
 * shows one account only. A department that is away is asked for a week, then the resident is told it did not work.
 */
const merge: ActKind<MergeState, StoredMerge['wish'], Acceptance> = {
  kind: 'housing-fund.merge',
  next: { sent: ['accepted', 'refused'], accepted: ['done', 'refused'], done: [], refused: [] },
  first: 'sent',
  underway: 'HOUSING_FUND_MERGE_UNDERWAY',
  async run({ city, actId, wish }, { person, departments }) {
    try {
      const centre = centreOf(departments.of(protocol, city).about(await person()))
      return { state: 'accepted', outcome: await centre.merge(actId, wish.into) }
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'DEPARTMENT_REFUSED') return { state: 'refused' }
      throw thrown
    }
  },
  giveUp: { afterMs: WEEK_MS, state: 'refused' },
  message: ({ city, actor, state, outcome: { caseNumber, promisedBy } }) => ({
    city,
    person: actor,
    template: 'case-progress',
    page: `/services/housing-fund/pages/account/index?city=${city}&from=message`,
    data: {
      matter: '合并公积金账户',
      progress: promisedBy && state === 'accepted' ? `收下了，${dayText(promisedBy, 'zh')}前合好` : '没办成，看看原因',
      ...(caseNumber ? { caseNumber } : {}),
    },
  }),
  shown: ({ city, outcome: { promisedBy } }) => ({
    title: { zh: '合并公积金账户', en: 'Merging housing fund accounts' },
    note: promisedBy
      ? {
          zh: `中心收下了，${dayText(promisedBy, 'zh')}前合好`,
          en: `The centre has it, done by ${dayText(promisedBy, 'en')}`,
        }
      : { zh: '正送去中心', en: 'On its way to the centre' },
    page: `services/housing-fund/pages/account/index?city=${city}`,
    turn: 'theirs',
  }),
  formerEvents: ['housing-fund.merge-asked'],
}

export const acts = { merge }

/** A merge as the phone is told of it. */
export const told = ({ actId, state, outcome }: StoredMerge): Merge => ({ actId, state, ...outcome })
