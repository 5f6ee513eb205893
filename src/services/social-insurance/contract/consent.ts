import type { ModuleConsent } from '../../../shared/consent'

const from = { zh: '社保中心', en: 'Social insurance centre' }

/** What 社保 looks up beforehand, each only once agreed to; and what whoever acts for somebody sees here. */
export const consent = {
  purposes: {
    gap: {
      department: 'social-insurance',
      title: { zh: '社保要断了，提醒我', en: 'Tell me before my insurance lapses' },
      data: { zh: '哪个月交了，哪个月没交', en: 'Which months are paid and which are not' },
      from,
      why: { zh: '看有没有漏交，漏了告诉你', en: 'To see whether a month is missing, and tell you' },
      stops: { zh: '不再提醒你漏交', en: 'You are no longer told of a missed month' },
      months: 12,
    },
    retirement: {
      department: 'social-insurance',
      title: { zh: '快退休了，提醒我', en: 'Tell me when I am about to retire' },
      data: { zh: '身份证上的生日和性别，谁在交', en: 'Birthday and sex of your ID, and who pays' },
      from,
      why: { zh: '算出哪个月能退休', en: 'To work out the month you may retire' },
      stops: { zh: '不再提醒你退休', en: 'You are no longer told of your retirement' },
      months: 12,
    },
  },
  family: {
    sees: { zh: '交了多少个月，退休能领多少', en: 'Months paid, and the pension they lead to' },
    from,
    not: { zh: '不能动你的钱', en: 'Your money cannot be touched' },
  },
} as const satisfies ModuleConsent
