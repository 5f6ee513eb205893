import { monthText } from '../../../../shared/day-texts'
import type { EarlierHome } from '../../rules/usual'
import type { Said } from './said'

const WHAT: Readonly<Record<EarlierHome['because'], Said>> = {
  loan: { zh: '贷过公积金', en: 'had a fund loan' },
  repayment: { zh: '取过公积金还房贷', en: 'took money out for a home loan' },
  purchase: { zh: '取过公积金买房', en: 'took money out for a home' },
}

/** Why the estimate begins with the second home. */
export const secondBecause = ({ because, day }: EarlierHome): Said => ({
  zh: `${monthText(day.slice(0, 7), 'zh')}${WHAT[because].zh}，先按二套算。不是二套就改首套。`,
  en: `You ${WHAT[because].en} in ${monthText(day.slice(0, 7), 'en')}, so this starts as a second home. Change it if it is not.`,
})
