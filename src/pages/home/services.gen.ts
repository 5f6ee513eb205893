// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = [
  {
    id: 'housing-fund',
    title: { zh: '公积金', en: 'Housing fund' },
    promise: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much you can borrow' },
    page: 'services/housing-fund/pages/account/index',
  },
] as const
