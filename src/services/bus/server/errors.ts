import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  BUS_UNKNOWN: {
    status: 404,
    zh: { message: '时刻表上没有这趟车', action: '回去重新看一眼这一站' },
    en: { message: 'There is no such bus in the timetable', action: 'Go back and look at the stop again' },
  },
} as const satisfies ErrorCatalogue
