import { dayText } from '../../../shared/day-texts'
import type { Message } from '../../../../server/ports'
import type { StoredMerge } from './merges'

/** What the resident is told about a merge, in WeChat. */
export const mergeMessage = ({ city, actor, state, caseNumber, promisedBy }: StoredMerge): Message => ({
  city,
  person: actor,
  template: 'case-progress',
  page: `/services/housing-fund/pages/account/index?city=${city}&from=message`,
  data: {
    matter: '合并公积金账户',
    progress: promisedBy && state === 'accepted' ? `收下了，${dayText(promisedBy, 'zh')}前合好` : '没办成，看看原因',
    ...(caseNumber ? { caseNumber } : {}),
  },
})
