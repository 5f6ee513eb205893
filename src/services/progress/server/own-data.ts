import type { MakeOwnData } from '../../../../server/module'
import { CaseTable } from './repository'

/** What departments told of somebody's cases. The cases themselves are the departments' and go on there. */
export const ownData: MakeOwnData<'progress'> = (ports) => {
  const table = new CaseTable(ports)
  return {
    async collect(sql, { person }) {
      const cases = await table.all(sql, await ports.index.person(person))
      const rows = cases.map(({ city, number, title, holder, state, receivedOn, endedOn }) => ({
        ...{ city, number, title: title.zh, holder: holder.zh, state, receivedOn },
        ...(endedOn ? { endedOn } : {}),
      }))
      return [
        {
          key: 'progress_cases',
          what: { zh: '部门送来的办件进度', en: 'What departments told of your cases' },
          until: {
            zh: '办完 100 天内删；没办完的，部门会再送来',
            en: '100 days after a case ends; an open one is told again',
          },
          rows,
        },
      ]
    },
    forget: async (tx, { person }) => table.forget(tx, await ports.index.person(person)),
  }
}
