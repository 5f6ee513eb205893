// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = {
  air: { title: '空气和天气', promise: '现在能不能出门，下不下雨' },
  bus: { title: '公交到站', promise: '我等的车还有几分钟' },
  'housing-fund': { title: '公积金', promise: '余额、到账、能贷多少' },
  'medical-insurance': { title: '医保', promise: '今天能不能用、还剩多少、自己出多少' },
  nearby: { title: '就近办', promise: '最近开着的，开到几点' },
  'social-insurance': { title: '社保', promise: '交了多久、几岁退休、能领多少' },
  traffic: { title: '交通违法', promise: '哪天前交多少、记几分、哪天清零' },
}
