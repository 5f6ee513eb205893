import type { ModuleConsent } from '../../../shared/consent'

const from = { zh: '交管局', en: 'Traffic police' }
const department = 'traffic-police'

/** What 交通违法 looks up beforehand, each only once agreed to; and what whoever acts for somebody sees here. */
export const consent = {
  purposes: {
    fines: {
      department,
      title: { zh: '有新的违法、快到交款日，提醒我', en: 'Tell me of new violations and fines due' },
      data: { zh: '哪天前要确认、要交多少', en: 'What to confirm or pay, and by when' },
      from,
      why: { zh: '免得晚了加钱', en: 'So that nothing is added for being late' },
      stops: { zh: '不再提醒你交罚款', en: 'You are no longer told of fines' },
      months: 12,
    },
    points: {
      department,
      title: { zh: '记分快清零，提醒我', en: 'Tell me before my points clear' },
      data: { zh: '这一期记了几分，哪些清不掉', en: 'Points of this cycle, and which would stay' },
      from,
      why: { zh: '赶在清零前把罚款交了', en: 'So that fines are paid before the day' },
      stops: { zh: '不再提醒你清零的日子', en: 'You are no longer told of the day' },
      months: 12,
    },
  },
  family: {
    sees: { zh: '名下的车、违法、罚款和记分', en: 'Cars, violations, fines and points' },
    from,
    not: { zh: '看不到照片，提异议要你自己来', en: 'Pictures and disputes are for you alone' },
  },
} as const satisfies ModuleConsent
