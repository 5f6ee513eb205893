import { durationText, monthName, monthText } from '../../../../shared/day-texts'
import { yuanShort } from '../../../../shared/money'
import type { Condition } from '../../rules/conditions'
import { both, type Said } from './said'

/** "10 月", with its year where that is another one. */
const monthFrom = (month: string, today: string): string =>
  month.slice(0, 4) === today.slice(0, 4) ? monthName(month, 'zh') : monthText(month, 'zh')

interface Why {
  readonly title: Said
  readonly text: Said
}

/** Why there is no loan yet: when there may be one, or what comes first; then the reason. @param nowhere The centre, where it knows no account */
export function whyNot(unmet: Condition, nowhere: Said | undefined, today: string): Why {
  switch (unmet.name) {
    case 'account': {
      if (nowhere && !unmet.closedOn)
        return {
          title: { zh: `${nowhere.zh}\u200b没查到你`, en: `${nowhere.en} found no account of yours` },
          text: {
            zh: '刚才用你的身份证号问的，可能在别处。',
            en: 'We asked with your ID number. It may be elsewhere.',
          },
        }
      if (unmet.closedOn)
        return {
          title: { zh: '账户已经销了', en: 'Your account is closed' },
          text: {
            zh: '新单位给你重新开户、接着存，就能贷。',
            en: 'Once a new employer opens one for you and pays in, you can borrow.',
          },
        }
      return {
        title: { zh: '账户封存着', en: 'Your account is frozen' },
        text: {
          zh: '没有单位在存。新单位接着存，就能贷。',
          en: 'Nobody pays in. Once a new employer does, you can borrow.',
        },
      }
    }
    case 'months': {
      const { least, counted, from, brokenIn } = unmet
      const whole = both((language) => durationText(least, language))
      const missing = both((language) => durationText(least - counted, language))
      const still = { zh: `还差 ${missing.zh}`, en: `${missing.en} to go` }
      return {
        title: from
          ? { zh: `${monthText(from, 'zh')}起能申请`, en: `You can apply from ${monthText(from, 'en')}` }
          : still,
        text: brokenIn
          ? {
              zh: `${monthFrom(brokenIn, today)}断了，要重新存满 ${whole.zh}。`,
              en: `${monthText(brokenIn, 'en')} was missed: it takes ${whole.en} in a row again.`,
            }
          : {
              zh: `存满 ${whole.zh}才能申请，${still.zh}。`,
              en: `It takes ${whole.en} of deposits: ${still.en}.`,
            },
      }
    }
    case 'term':
      return {
        title: { zh: `贷款要在 ${unmet.lastAge}\u00a0岁前还清`, en: `A loan must be repaid before ${unmet.lastAge}` },
        text: {
          zh: '一年也不够了。',
          en: 'Not even a year is left.',
        },
      }
    case 'loan':
      return {
        title: { zh: '先还清现在这笔公积金贷款', en: 'Repay your housing fund loan first' },
        text: { zh: '还清了，再买房能再贷。', en: 'Once it is repaid you can borrow for another home.' },
      }
    case 'also':
      return { title: unmet.text, text: unmet.text }
  }
}

/** Every condition is met, and yet the sum comes to nothing. @param unit The loan is a multiple of it, in fen */
export const whyTooLittle = (unit: number): Why => ({
  title: {
    zh: `按现在的数，算不到 ${yuanShort(unit)} 元`,
    en: `Your figures give less than ${yuanShort(unit)} yuan`,
  },
  text: { zh: '每月存着，余额多了再来看。', en: 'Keep paying in, and look again later.' },
})

/** A row of what can be done meanwhile: the matter of the catalogue that says how, where there is one. */
export interface Way {
  readonly guide?: string
  readonly title: Said
  readonly note: Said
}

const transfer: Way = {
  guide: 'fund-transfer',
  title: { zh: '外地存过的，能转过来', en: 'Paid in elsewhere? Bring it here' },
  note: { zh: '多数地方月数也接着算', en: 'In most places the months count on' },
}
const takeOut: Way = {
  guide: 'fund-withdraw-buy',
  title: { zh: '买房能先取余额', en: 'Take out your balance to buy a home' },
  note: { zh: '不用等贷款', en: 'No need to wait for a loan' },
}
const apply: Way = {
  guide: 'fund-loan',
  title: { zh: '贷款怎么申请，要带什么', en: 'How to apply, and what to bring' },
  note: { zh: '带购房合同，10 天内答复', en: 'Bring the contract; an answer in 10 days' },
}

/** What brings the loan nearer first. @param balance in fen */
export const waysOf = (unmet: Condition | undefined, balance: number): Way[] => [
  ...(unmet?.name === 'account' ? [transfer] : []),
  ...(balance > 0 ? [takeOut] : []),
  apply,
]

/** What the conditions rest on. @param isTypical they are usual among cities: this one has yet to say */
export const notesOf = (conditions: readonly Condition[], isTypical: boolean, phone: string): Said[] => [
  ...(conditions.some(({ met }) => met === undefined)
    ? [{ zh: '画圈的，申请时中心和银行会查。', en: 'Those with a circle are checked when you apply.' }]
    : []),
  ...(isTypical
    ? [
        {
          zh: `这里用的是多数城市的条件，打 ${phone} 能问准。`,
          en: `These are the conditions in most cities; call ${phone} to be sure.`,
        },
      ]
    : []),
]
