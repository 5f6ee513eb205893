import { useMemo } from 'react'
import { usePageCity } from '../../../core/arrival/page-city'
import { now } from '../../../core/clock'
import { monthOf } from '../../../shared/days'
import type { Basis } from '../contract/types'
import { categoriesOf, outlookOf, type Known, type Outlook } from '../../../shared/law/outlook'
import { useCategory } from '../store'

const NOTHING: Known = { elsewhere: [] }

/** How and when this person retires; undefined while they have not said which of several ways is theirs. */
export function useOutlook(basis: Basis | undefined, known?: Known): Outlook | undefined {
  const chosen = useCategory(usePageCity())
  return useMemo(() => {
    if (!basis) return undefined
    const ways = categoriesOf(basis)
    const way = ways.length === 1 ? ways[0] : ways.find((one) => one === chosen)
    return way && outlookOf(way, basis, known ?? NOTHING, monthOf(now()))
  }, [basis, known, chosen])
}
