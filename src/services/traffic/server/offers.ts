import { dayText } from '../../../shared/day-texts'
import { addDays, dayOf } from '../../../shared/days'
import { yuanShort } from '../../../shared/money'
import type { FindOffers, Offer } from '../../../../server/module'
import { policeOf } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Cycle } from '../contract/types'
import { reckon, type Looking, type Reckoned } from './reckon'
import { cycleAndStudy } from './cycle'

const FINES = 'traffic.fines'
const POINTS = 'traffic.points'
/** How long before a last day it is told of. */
const DAYS_AHEAD = 10
const DAYS_BEFORE_CLEARING = 30

/** Each that is to be confirmed or paid soon, or is late. */
export const fineOffers = (reckoned: readonly Reckoned[], today: string, city: string): Offer[] =>
  reckoned.flatMap(({ row: { id, at, role, state, by, total } }) => {
    if (role !== 'driver' || !by || by > addDays(today, DAYS_AHEAD)) return []
    const [zh, en, yuan] = [dayText(by, 'zh'), dayText(by, 'en'), yuanShort(total)]
    const pays = state !== 'waiting'
    const titles = {
      overdue: { zh: `罚款晚了，今天交 ${yuan} 元`, en: `A fine is late: ${yuan} yuan today` },
      due: { zh: `${zh}前交 ${yuan} 元`, en: `Pay ${yuan} yuan by ${en}` },
      waiting: { zh: `有一条违法等你看，${zh}前`, en: `A violation waits for you, until ${en}` },
    }
    return [
      {
        purpose: FINES,
        about: `${id}.${state}`,
        kind: 'fine' as const,
        title: titles[state === 'overdue' || state === 'due' ? state : 'waiting'],
        note: pays
          ? { zh: '晚一天加罚款的 3%', en: 'Each day late adds 3 % of it' }
          : { zh: '没错就确认，不对先提异议', en: 'Confirm it, or dispute it first' },
        because: {
          zh: `因为${dayText(dayOf(at), 'zh')}的违法，来自交管局`,
          en: `Because of ${dayText(dayOf(at), 'en')}, from the traffic police`,
        },
        rule: pays
          ? { title: { zh: '行政处罚法第七十二条', en: 'Administrative Penalty Law, article 72' } }
          : { title: { zh: '道路交通安全违法行为处理程序规定', en: 'Procedure for traffic violations' } },
        page: `/services/traffic/pages/violation/index?city=${city}&id=${id}`,
      },
    ]
  })

/** The day on which points clear, where some would stay. */
export function pointsOffer(cycle: Cycle | undefined, today: string, city: string): Offer[] {
  if (!cycle || cycle.carried === 0 || cycle.clearsOn > addDays(today, DAYS_BEFORE_CLEARING)) return []
  const { clearsOn, carried } = cycle
  const [zh, en] = [dayText(clearsOn, 'zh'), dayText(clearsOn, 'en')]
  return [
    {
      purpose: POINTS,
      about: clearsOn,
      kind: 'points',
      title: { zh: `${zh}清零，有 ${carried} 分清不掉`, en: `Points clear on ${en}, ${carried} would stay` },
      note: { zh: '先把罚款交了，就能清', en: 'Pay the fine first, and they go too' },
      because: { zh: `因为还有罚款没交，来自交管局`, en: 'Because a fine is unpaid, from the traffic police' },
      rule: { title: { zh: '记分管理办法第十五条', en: 'Points rule, article 15' } },
      page: `/services/traffic/pages/violations/index?city=${city}`,
    },
  ]
}

export const offers: FindOffers<'traffic'> =
  ({ calendar, departments, people }) =>
  async (context, { purpose, city }) => {
    const today = dayOf(context.now)
    const person = await people.under(purpose, context)
    const { answer } = await policeOf(departments.of(protocol, city).about(person)).records()
    const looking: Looking = { city, person: person.person, calendar: await calendar(city), today, disputed: new Set() }
    const reckoned = answer.violations.map((one) => reckon(one, looking))
    if (purpose === FINES) return fineOffers(reckoned, today, city)
    return pointsOffer(cycleAndStudy(answer, reckoned, today).cycle, today, city)
  }
