import { dayText } from '../../../shared/day-texts'
import { AppError } from '../../../../server/errors'
import type { Act, ActKind } from '../../../kits/acts/server/port'
import { policeOf, type Known, type Reason } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Dispute } from '../contract/types'
import { idOf } from './reckon'

export type DisputeState = Dispute['state']
type Wish = { readonly id: string; readonly reason: Reason; readonly words: string }
type Outcome = { readonly caseNumber: string; readonly promisedBy: string }
export type StoredDispute = Act<DisputeState, Wish, Outcome>

const WEEK_MS = 7 * 24 * 3600 * 1000
const pageOf = ({ city, wish: { id } }: StoredDispute) => `services/traffic/pages/violation/index?city=${city}&id=${id}`

/**
 * 有异议, one of each violation. `sent`: stored; `checking`: the police gave a receipt and a day; `granted`: the violation is
 * withdrawn; `upheld`: it stands; `refused`: not taken up. Police that are away are asked for a week.
 */
const dispute: ActKind<DisputeState, Wish, Outcome> = {
  kind: 'traffic.dispute',
  next: {
    sent: ['checking', 'granted', 'upheld', 'refused'],
    checking: ['granted', 'upheld'],
    granted: [],
    upheld: [],
    refused: [],
  },
  first: 'sent',
  about: ({ id }) => id,
  underway: 'TRAFFIC_DISPUTE_UNDERWAY',
  async run({ city, subject, actId, wish: { id, reason, words } }, { person, departments }) {
    const police = policeOf(departments.of(protocol, city).about(await person()))
    const { violations } = (await police.records()).answer
    const its = violations.find(({ number }) => idOf({ city, person: subject }, number) === id)
    if (!its || its.decision || its.ended) return { state: 'refused' }
    try {
      return { state: 'checking', outcome: await police.dispute(actId, { number: its.number, reason, words }) }
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'DEPARTMENT_REFUSED') return { state: 'refused' }
      throw thrown
    }
  },
  giveUp: { afterMs: WEEK_MS, state: 'refused' },
  message: (act) => {
    const { city, actor, state, outcome } = act
    const { caseNumber, promisedBy } = outcome
    return {
      city,
      person: actor,
      template: 'case-progress',
      page: `/${pageOf(act)}&from=message`,
      data: {
        matter: '交通违法异议',
        progress:
          promisedBy && state === 'checking' ? `收下了，${dayText(promisedBy, 'zh')}前答复` : '没收下，打122问原因',
        ...(caseNumber ? { caseNumber } : {}),
      },
    }
  },
  shown: (act) => {
    const { promisedBy } = act.outcome
    return {
      title: { zh: '交通违法异议', en: 'Disputing a violation' },
      note: promisedBy
        ? {
            zh: `交管局在核对，${dayText(promisedBy, 'zh')}前答复`,
            en: `The police check it, answer by ${dayText(promisedBy, 'en')}`,
          }
        : { zh: '正送去交管局', en: 'On its way to the traffic police' },
      page: pageOf(act),
      turn: 'theirs',
    }
  },
}

export const acts = { dispute }

/** Where a dispute of ours stands by what the police say of its violation; undefined where they say nothing new. */
export function answeredBy({ actId }: StoredDispute, its: Known): 'granted' | 'upheld' | undefined {
  if (its.dispute?.requestId === actId && its.dispute.state !== 'checking') return its.dispute.state
  if (its.ended === 'withdrawn') return 'granted'
  return its.decision ? 'upheld' : undefined
}

/** A dispute as the phone is told of it. */
export const told = ({ actId, state, outcome }: StoredDispute): Dispute => ({ actId, state, ...outcome })
