import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  REMINDER_DAY_UNFIT: {
    status: 409,
    zh: { message: '这天提醒不了', action: '回去看看最晚哪天办' },
    en: { message: 'That day is no day to remind you on', action: 'Go back and look at the last day' },
  },
} as const satisfies ErrorCatalogue
