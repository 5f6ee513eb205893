import type { Texts } from '../../../core/text'
import { dayFrom } from '../../../shared/day-texts'

/** Every sentence of the service's own. Functions take days as they come. */
export const zh = {
  department: {
    who: '交管局',
    safe: '记录没事，只是现在看不到。',
    hotline: '122',
    callFor: (phone: string) => `打 ${phone} 问违法`,
  },
  title: '交通违法',
  by: (day: string, today: string) => `${dayFrom(day, today, 'zh')}前`,
  none: (office: string) => `${office}都没查到`,
  noneText: '刚拍到的，最多 5 个工作日才看得到。',
}

export const texts: Texts<typeof zh> = { zh, en: 'traffic' }
