import { whenText } from '../../../shared/when-text'
import type { Texts } from '../../../core/text'
import type { Said } from '../contract/types'
import type { Standing } from '../rules/standing'

const whats: Readonly<Record<Said['what'], string>> = {
  closed: '关门了',
  moved: '搬走了',
  hours: '时间不对',
  phone: '电话打不通',
}

const when = (instant: string, now: Date) => whenText(instant, now, 'zh')

const zh = {
  metres: (metres: number) =>
    metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} 米` : `${(metres / 1000).toFixed(1)} 公里`,
  states: { open: '开着', closed: '关着', ask: '打电话问' },
  standing: (standing: Standing, now: Date): string => {
    if (standing.state === 'ask')
      return { said: '居民说有变', old: '时间很久没核对', noHours: '几点开没登记', notAnnounced: '放假安排还没公布' }[
        standing.why
      ]
    if (standing.state === 'closed') return standing.next ? `${when(standing.next, now)} 开` : '什么时候开，打电话问'
    if (!standing.until) return '全天'
    return standing.reopens
      ? `${when(standing.until, now)}\u00a0起歇到\u00a0${when(standing.reopens, now)}`
      : `开到 ${when(standing.until, now)}`
  },
  whats,
  said: (what: Said['what'], people: number, confirmed: boolean) =>
    confirmed ? `核对过，${whats[what]}` : `${people} 位居民说${whats[what]}`,
  note: (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，'),
  openMap: '打开地图',
  map: (count: number) => `${count} 个地方的位置，和列表里的号一样`,
  legend: '实心开着，空心关着，虚线要打电话问。',
  count: (count: number) => `一共 ${count} 个`,
  wayTo: (name: string) => `去${name}`,
  copied: '地址复制好了，贴到地图里',
  callPhone: (phone: string) => `打 ${phone} 问`,
  others: (count: number) => `看另外 ${count} 个`,
  here: (name: string) => `${name}在这里`,
}

export type OpeningsTexts = typeof zh
export const texts: Texts<OpeningsTexts> = { zh, en: 'openings' }
