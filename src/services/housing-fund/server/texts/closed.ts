import { dayFrom } from '../../../../shared/day-texts'
import type { Closed } from '../../contract/types'
import { both, type Said } from './said'
import type { Way } from './why-not'

type Facts = Pick<Closed, 'on' | 'paidOn' | 'reason' | 'to'>

const WHY: Readonly<Record<Closed['reason'], Said>> = {
  retired: { zh: '退休时全部取走', en: 'Paid out when you retired' },
  moved: { zh: '转到了别的城市', en: 'Moved to another city' },
  emigrated: { zh: '出境定居，全部取走', en: 'Paid out when you moved abroad' },
  disabled: { zh: '不能再上班，全部取走', en: 'Paid out when you could work no longer' },
  other: { zh: '全部取走', en: 'Paid out' },
}

/** A centre names places in Chinese mostly: then English says what it is. */
const placeOf = ({ to, reason }: Facts): Said => {
  const own =
    reason === 'moved' ? { zh: '新的账户', en: 'the new account' } : { zh: '你的银行卡', en: 'your bank card' }
  return to ? { zh: to, en: /[\u3400-\u9fff]/.test(to) ? own.en : to } : own
}

const again: Way = {
  title: { zh: '又上班了，单位重新开户', en: 'Working again? Your employer opens a new one' },
  note: { zh: '不用你跑，以后的钱存到新账户', en: 'They do it; new deposits go there' },
}
const followed: Way = {
  guide: 'fund-transfer',
  title: { zh: '钱和月数都在新的账户里', en: 'Money and months are in the new account' },
  note: { zh: '看看转账户是怎么办的', en: 'See how a move works' },
}

/** Why and when an account was closed, where its money went, and what can still be done. @param today for days of this year */
export function closedWords(closed: Facts, today: string): Pick<Closed, 'why' | 'title' | 'text' | 'ways'> {
  const { on, paidOn, reason } = closed
  const place = placeOf(closed)
  const day = (of: string) => both((language) => dayFrom(of, today, language))
  const paid = paidOn && day(paidOn)
  return {
    why: WHY[reason],
    title: { zh: `账户 ${day(on).zh}销了`, en: `Account closed on ${day(on).en}` },
    text: paid
      ? { zh: `${paid.zh}到${place.zh}`, en: `To ${place.en} on ${paid.en}` }
      : { zh: `钱还在路上，会到${place.zh}`, en: `On its way to ${place.en}` },
    ways: [reason === 'moved' ? followed : again],
  }
}
