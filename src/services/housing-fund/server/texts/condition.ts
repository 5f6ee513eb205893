import { dayFrom, durationText, monthText } from '../../../../shared/day-texts'
import { wan, yuanRounded } from '../../../../shared/money'
import type { Condition } from '../../rules/conditions'
import { both, type Said } from './said'

interface Words {
  readonly said: Said
  readonly note?: Said
}

type Of<K extends Condition['name']> = Condition & { name: K }

const monthsAsked = ({ basis, least }: Of<'months'>): Said => ({
  zh: `${basis === 'continuous' ? '连续' : '一共'}存满 ${durationText(least, 'zh')}`,
  en: `${durationText(least, 'en')} paid${basis === 'continuous' ? ' in a row' : ''}`,
})

const months = (one: Of<'months'>): Words => {
  const { counted, least, from } = one
  const asked = monthsAsked(one)
  const have = both((language) => durationText(counted, language))
  if (one.met) return { said: asked, note: { zh: `你存了 ${have.zh}`, en: `You have ${have.en}` } }
  const missing = both((language) => durationText(least - counted, language))
  return {
    said: { zh: `${asked.zh}：还差 ${missing.zh}`, en: `${asked.en}: ${missing.en} to go` },
    ...(from
      ? {
          note: {
            zh: `每月都存，${monthText(from, 'zh')}够`,
            en: `Enough in ${monthText(from, 'en')}, if every month is paid`,
          },
        }
      : {}),
  }
}

/** One condition of a loan, with how the person stands to it. @param today for days of this year */
export function conditionWords(one: Condition, today: string): Words {
  switch (one.name) {
    case 'account': {
      const { met, employer = '', frozenOn, closedOn } = one
      // A centre may not know the name
      if (met)
        return {
          said: { zh: '有单位在存', en: 'An employer pays in' },
          ...(employer ? { note: { zh: employer, en: employer } } : {}),
        }
      const said = { zh: '有单位在存：现在没有', en: 'An employer pays in: nobody does now' }
      const on = closedOn ?? frozenOn
      if (!on) return { said }
      const [zh, en] = [dayFrom(on, today, 'zh'), dayFrom(on, today, 'en')]
      const note = { zh: `${zh}${closedOn ? '销户' : '封存'}的`, en: `${closedOn ? 'Closed' : 'Frozen'} on ${en}` }
      return { said, note }
    }
    case 'months':
      return months(one)
    case 'term': {
      const { lastAge, longestYears } = one
      const [zh, en] =
        longestYears > 0
          ? [`最长能贷 ${longestYears} 年`, `up to ${durationText(longestYears * 12, 'en')}`]
          : ['一年也不够', 'not a year is left']
      return { said: { zh: `${lastAge}\u00a0岁前还清：${zh}`, en: `Repaid before ${lastAge}: ${en}` } }
    }
    case 'loan': {
      if (!one.open) return { said: { zh: '没有在还的公积金贷款', en: 'No housing fund loan still to repay' } }
      const { left, endsOn } = one.open
      const end = endsOn.slice(0, 7)
      return {
        said: {
          zh: `公积金贷款还清：还欠 ${wan(left)} 万元`,
          en: `Your fund loan repaid: ${yuanRounded(left)} yuan to go`,
        },
        note: {
          zh: `说好 ${monthText(end, 'zh')}还完，也能提前还`,
          en: `Due by ${monthText(end, 'en')}; you may repay early`,
        },
      }
    }
    case 'also':
      return { said: one.text }
  }
}
