import type { Texts } from '../../../core/text'
import { services } from './services-zh.gen'

export const zh = {
  services,
  name: '近办',
  ask: '今天要办什么',
  findHint: '直接说，如：领证要带啥',
  findHintCare: '直接说要办的事',
  begun: '接着办',
  all: (count: number) => `看全部 ${count} 件`,
  states: { late: '过了', yours: '等你', theirs: '在办', over: '有结果了' },
  days: (count: number) => (count === 0 ? '就是今天' : `还有 ${count} 天`),
  used: '最近用过',
  asOf: (time: string) => `${time} 的数`,
  fresh: '不用注册。要看你自己的数据时，才问你是谁。',
  atOnce: '不问你是谁，现在就能看',
  groups: '按要做的事找',
  lifeEvents: '人生大事，按先后排好',
  lifeEventsCare: '家里有大事',
  person: '说不清，就问人',
  open: '12345 昼夜有人接',
  call: '打 12345',
  large: '大字版',
  language: 'English',
  mine: '我的',
  offline: '手机没网。搜索、看过的、上次的数，都还能看。',
  retry: '现在再试',
  kept: '没网也能看',
  keptOn: (day: string) => `${day}存在手机里的`,
  byPhone: '打电话不用网',
  city: (name?: string) => (name ? `${name}，换城市` : '换城市'),
}

export const texts: Texts<typeof zh> = { zh, en: 'home' }
