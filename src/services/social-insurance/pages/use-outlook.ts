import { useMemo } from 'react'
import { usePageCity } from '../../../core/arrival/page-city'
import { now } from '../../../core/clock'
import { monthOf } from '../../../shared/days'
import type { Basis, SocialRecord } from '../contract/types'
import { categoriesOf, outlookOf, type Outlook } from '../../../shared/law/outlook'
import { useCategory } from '../store'

/** How and when this person retires; undefined while they have not said which of several ways is theirs. */
export function useOutlook(
  basis: Basis,
  record?: Pick<SocialRecord, 'pension' | 'elsewhere' | 'payer'>,
): Outlook | undefined {
  const chosen = useCategory(usePageCity())
  return useMemo(() => {
    const ways = categoriesOf(basis)
    const way = ways.length === 1 ? ways[0] : ways.find((one) => one === chosen)
    return way && outlookOf(way, basis, record ?? { elsewhere: [] }, monthOf(now()))
  }, [basis, record, chosen])
}
