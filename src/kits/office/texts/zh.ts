import type { Texts } from '../../../core/text'

const zh = {
  call: (phone: string) => `打 ${phone} 问人工`,
  hours: (from: string, to: string) => (from === '00:00' && to === '24:00' ? '人工 24 小时' : `人工 ${from} 到 ${to}`),
  hall: (name: string) => `去${name}`,
  hallNote: (address: string, opening?: string) => (opening ? `${address}，${opening}` : address),
  opening: (state: 'open' | 'closed' | 'ask', at?: string) =>
    state === 'open' ? (at ? `现在开着，开到${at}` : '全天开着') : at ? `${at} 开` : '开没开，先打电话问',
  meanwhile: '等的时候',
  urgent: '急用的话',
  byPhone: '打电话不用网',
  down: (who: string) => `${who}\u200b没有回应`,
  downText: (safe: string) => `试了几次都没连上。${safe}`,
  garbled: (who: string) => `${who}的回话看不懂`,
  garbledText: (safe: string) => `连上了，可是数据对不上。${safe}`,
  retry: '再试一次',
  offline: '手机没网',
  offlineText: '这部手机还没存过，连上网再看。',
  tooOld: '先更新一下',
  tooOldText: '这个版本太旧，数可能算不准。',
  update: '更新',
}

export type OfficeTexts = typeof zh
export const texts: Texts<OfficeTexts> = { zh, en: 'office' }
