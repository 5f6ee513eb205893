// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { ServiceGuide } from './guide'

export const guides: Readonly<Record<string, ServiceGuide>> = {
  air: {
    title: { zh: '空气和天气', en: 'Air and weather' },
    promise: { zh: '现在能不能出门，下不下雨', en: 'Whether to go out now, and whether it will rain' },
    officialName: '空气质量和气象信息查询',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [],
    next: [{ title: { zh: '打 12345 问人工', en: 'Call 12345 and ask a person' }, phone: '12345' }],
    page: 'services/air/pages/now/index',
  },
  bus: {
    title: { zh: '公交到站', en: 'Next bus' },
    promise: { zh: '我等的车还有几分钟', en: 'Minutes until my bus' },
    officialName: '公交线路和到站信息查询',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [],
    next: [{ title: { zh: '打 12345 问公交', en: 'Call 12345 about buses' }, phone: '12345' }],
    page: 'services/bus/pages/stop/index',
  },
  'housing-fund': {
    title: { zh: '公积金', en: 'Housing fund' },
    promise: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much you can borrow' },
    officialName: '住房公积金个人账户查询',
    officialCode: '002032001000',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [{ zh: '身份证号，只在第一次填', en: 'Your ID number, the first time only' }],
    next: [{ title: { zh: '打 12329 问人工', en: 'Call 12329 and ask a person' }, phone: '12329' }],
    page: 'services/housing-fund/pages/account/index',
  },
  'medical-insurance': {
    title: { zh: '医保', en: 'Medical insurance' },
    promise: { zh: '今天能不能用、还剩多少、自己出多少', en: 'Covered today, what is left, what you pay' },
    officialName: '基本医疗保险参保人员信息查询',
    officialCode: '002036003000',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [{ zh: '身份证号，只在第一次填', en: 'Your ID number, the first time only' }],
    next: [
      {
        title: { zh: '看社保交了几年', en: 'See your social insurance' },
        page: 'services/social-insurance/pages/record/index',
      },
      { title: { zh: '打 12393 问人工', en: 'Call 12393 and ask a person' }, phone: '12393' },
    ],
    page: 'services/medical-insurance/pages/cover/index',
  },
  nearby: {
    title: { zh: '就近办', en: 'Nearby' },
    promise: { zh: '最近开着的，开到几点', en: 'The nearest that is open, and until when' },
    officialName: '政务服务场所查询',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [],
    next: [{ title: { zh: '打 12345 问去哪', en: 'Call 12345 and ask where to go' }, phone: '12345' }],
    page: 'services/nearby/pages/near/index',
  },
  'social-insurance': {
    title: { zh: '社保', en: 'Social insurance' },
    promise: { zh: '交了多久、几岁退休、能领多少', en: 'Months paid, when you can retire, your pension' },
    officialName: '社会保险个人权益记录查询打印',
    officialCode: '002014001000',
    cost: { zh: '不收费', en: 'Free' },
    time: { zh: '马上看到', en: 'At once' },
    needs: [{ zh: '身份证号，只在第一次填', en: 'Your ID number, the first time only' }],
    next: [
      { title: { zh: '看公积金', en: 'See your housing fund' }, page: 'services/housing-fund/pages/account/index' },
      { title: { zh: '打 12333 问人工', en: 'Call 12333 and ask a person' }, phone: '12333' },
    ],
    page: 'services/social-insurance/pages/record/index',
  },
}
