// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = [
  {
    id: 'air',
    title: { zh: '空气和天气', en: 'Air and weather' },
    promise: { zh: '现在能不能出门，下不下雨', en: 'Whether to go out now, and whether it will rain' },
    page: 'services/air/pages/now/index',
  },
  {
    id: 'bus',
    title: { zh: '公交到站', en: 'Next bus' },
    promise: { zh: '我等的车还有几分钟', en: 'Minutes until my bus' },
    page: 'services/bus/pages/stop/index',
  },
  {
    id: 'housing-fund',
    title: { zh: '公积金', en: 'Housing fund' },
    promise: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much you can borrow' },
    page: 'services/housing-fund/pages/account/index',
  },
  {
    id: 'nearby',
    title: { zh: '就近办', en: 'Nearby' },
    promise: { zh: '最近开着的，开到几点', en: 'The nearest that is open, and until when' },
    page: 'services/nearby/pages/near/index',
  },
  {
    id: 'social-insurance',
    title: { zh: '社保', en: 'Social insurance' },
    promise: { zh: '交了多久、几岁退休、能领多少', en: 'Months paid, when you can retire, your pension' },
    page: 'services/social-insurance/pages/record/index',
  },
] as const
