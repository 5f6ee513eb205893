import { useMemo, useState } from 'react'
import type { Value } from '../../../../core/arrival/arrival'
import {
  ARRANGEMENTS,
  CARES,
  TIERS,
  type Arrangement,
  type Care,
  type Group,
  type Tier,
} from '../../../../shared/law/medical-cost'
import type { Choices } from '../../rules/reckon'

/** Moves a choice of this page. Lasts, as a slider wants it. */
export interface Choose {
  readonly care: (care: Care) => void
  readonly tier: (tier: Tier) => void
  readonly group: (group: Group) => void
  readonly where: (where: 'here' | 'away') => void
  readonly way: (way: Arrangement) => void
  readonly from: (from: Tier | 'none') => void
  readonly yuan: (yuan: number) => void
}

/** What is chosen on this page: at first what its address says. */
export function useChoices(params: Readonly<Record<string, Value>>): readonly [Choices, Choose] {
  const [chosen, set] = useState<Choices>(() => ({
    care: CARES.find((one) => one === params.care) ?? 'outpatient',
    tier: TIERS.find((one) => one === params.tier),
    away: ARRANGEMENTS.find((one) => one === params.way),
    eligible: typeof params.yuan === 'number' ? params.yuan * 100 : undefined,
  }))
  const choose = useMemo((): Choose => {
    const move = (part: Partial<Choices>) => set((before) => ({ ...before, ...part }))
    return {
      // A visit to a clinic and a stay in hospital are of other sizes
      care: (care) => move({ care, eligible: undefined }),
      tier: (tier) => move({ tier }),
      group: (group) => move({ group }),
      where: (where) => move({ away: where === 'away' ? 'none' : undefined }),
      from: (from) => move({ movedFrom: from === 'none' ? undefined : from }),
      way: (away) => move({ away }),
      yuan: (yuan) => move({ eligible: Math.round(yuan * 100) }),
    }
  }, [])
  return [chosen, choose]
}
