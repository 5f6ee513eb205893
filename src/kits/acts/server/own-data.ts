import type { MakeOwnData } from '../../../../server/module'
import { toInstant } from '../../../shared/days'
import { Acts } from './repository'

/** Acts of a person: what they asked for and what came of it. What the department has goes on there. */
export const ownData: MakeOwnData<'acts'> = ({ sealing }) => {
  const acts = new Acts(sealing)
  return {
    async collect(sql, { person }) {
      const rows = (await acts.of(sql, person)).map(({ kind, city, state, wish, outcome, askedAt, changedAt }) => ({
        ...{ kind, city, state, wish, outcome },
        askedAt: toInstant(askedAt),
        changedAt: toInstant(changedAt),
      }))
      const until = { zh: '账号在就留着', en: 'As long as the account is there' }
      return [{ key: 'acts', what: { zh: '办过的事', en: 'What you had done' }, until, rows }]
    },
    forget: (tx, { person }) => acts.forget(tx, person),
  }
}
