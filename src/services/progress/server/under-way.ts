import { dayFrom } from '../../../shared/day-texts'
import { dayOf } from '../../../shared/days'
import type { FindUnderWay } from '../../../../server/module'
import type { Row } from '../contract/types'
import { inWords, rowOf, type Looking } from './assemble'
import { CaseTable } from './repository'

/** What home says of a case under its title: what is asked for, or who has it and until when. */
const notes = {
  zh({ asked, holder, lateDays, promise, state }: Row, today: string): string {
    if (asked?.lateDays) return `${asked.what}，过了 ${asked.lateDays} 天`
    if (asked) return asked.by ? `${asked.what}，${dayFrom(asked.by, today, 'zh')}前` : asked.what
    if (state === 'lost') return `${holder}查不到了，打电话问问`
    if (lateDays > 0) return `${holder}，晚了 ${lateDays} 天`
    return promise?.by ? `${holder}，${dayFrom(promise.by, today, 'zh')}前办好` : `${holder}在办`
  },
  en({ asked, holder, lateDays, promise, state }: Row, today: string): string {
    const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
    if (asked?.lateDays) return `${asked.what}, ${days(asked.lateDays)} overdue`
    if (asked) return asked.by ? `${asked.what} by ${dayFrom(asked.by, today, 'en')}` : asked.what
    if (state === 'lost') return `${holder} cannot find it, call them`
    if (lateDays > 0) return `${holder}, ${days(lateDays)} late`
    return promise?.by ? `${holder}, by ${dayFrom(promise.by, today, 'en')}` : `${holder} has it`
  },
}

/** Departments' cases, for home. */
export const underWay: FindUnderWay<'progress'> = (ports) => {
  const table = new CaseTable(ports)
  return async ({ subject }) => {
    const open = await table.open(ports.sql, await ports.index.person(subject))
    const today = dayOf(ports.clock.now())
    return Promise.all(
      open.map(async (one) => {
        const calendar = await ports.calendar(one.city)
        const looking = { today, calendar, nameOf: (id: string) => id, knows: () => false }
        const row = (language: Looking['language']) => rowOf(one, { ...looking, language })
        const turn: 'yours' | 'theirs' = row('zh').turn === 'yours' ? 'yours' : 'theirs'
        return {
          key: `progress:${one.id}`,
          title: { zh: one.title.zh, en: inWords(one.title, 'en') },
          note: { zh: notes.zh(row('zh'), today), en: notes.en(row('en'), today) },
          page: `services/progress/pages/case/index?city=${one.city}&id=${one.id}`,
          turn,
          since: new Date(`${one.receivedOn}T00:00:00+08:00`),
        }
      }),
    )
  }
}
