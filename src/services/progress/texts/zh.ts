import type { Texts } from '../../../core/text'

/** Every sentence of the service's own. Functions take days as they come. */
export const zh = {
  department: {
    who: '近办',
    safe: '办的事没受影响，只是现在看不到。',
    hotline: '12345',
    callFor: (phone: string) => `打 ${phone} 问进度`,
  },
  title: '办到哪了',
  none: '没查到在办的事',
  noneText: '窗口刚交的，一般第二天看得到。',
}

export const texts: Texts<typeof zh> = { zh, en: 'progress' }
