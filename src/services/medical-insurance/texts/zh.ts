import type { Texts } from '../../../core/text'

/** Every sentence of the service's own. */
export const zh = {
  department: {
    who: '医保局',
    safe: '你的医保没事，只是现在看不到。',
    hotline: '12393',
    callFor: (phone: string) => `打 ${phone} 问医保`,
  },
  title: '医保',
  status: {
    usable: '今天能用',
    waiting: '还在等',
    suspended: '停了',
    ended: '停了',
    newborn: '还没参保',
    none: '没查到参保',
  },
  cost: '自己要出多少',
  away: '去外地看病',
}

export const texts: Texts<typeof zh> = { zh, en: 'medical-insurance' }
