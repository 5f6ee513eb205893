import type { Texts } from '../../../core/text'
import { momentText } from '../../../shared/day-texts'
import type { Instant } from '../../../shared/days'

const zh = {
  /** `who`: the department in a word or two. */
  slow: (who: string) => `${who}回得慢，再等几秒。`,
  stale: (asOf: Instant, now: Instant, who: string) =>
    `这是${momentText(asOf, now, 'zh')} 的数据。${who}暂时没给新数据，给了就更新。`,
  offline: (asOf: Instant, now: Instant) => `手机没网。这是${momentText(asOf, now, 'zh')} 存下的。`,
  retryNow: '现在再试',
  again: '再查一次',
  againNote: '刚办好的，也许已经到了',
  find: '换个说法找',
  findNote: '也许要找的是别的事',
  city: (name: string) => `查${name}`,
  cityNote: '以前在那边办过的，在那里',
  otherCity: '换个城市查',
  foot: (name: string, asOf: Instant, now: Instant) => `${name}，${momentText(asOf, now, 'zh')} 的数据`,
}

export type PersonalTexts = typeof zh
export const texts: Texts<PersonalTexts> = { zh, en: 'personal' }
