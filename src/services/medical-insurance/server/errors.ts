import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  MEDICAL_INSURANCE_AMOUNT: {
    status: 400,
    zh: { message: '费用要在 0 到 1000 万元之间', action: '看清单上的“医保范围内”，重新填' },
    en: {
      message: 'The cost must be between 0 and 10 million yuan',
      action: 'Enter the part of the bill that insurance covers',
    },
  },
  MEDICAL_INSURANCE_NO_PLAN: {
    status: 404,
    zh: { message: '这里没有这种医保的标准，算不了', action: '打 12393 问人工' },
    en: { message: 'No rates of this insurance are known here', action: 'Call 12393 and ask a person' },
  },
} as const satisfies ErrorCatalogue
