import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  NEARBY_OUTSIDE: {
    status: 422,
    zh: { message: '这个位置不在本市', action: '写一个本市的地方' },
    en: { message: 'That is not in this city', action: 'Write a place in this city' },
  },
  NEARBY_HALF_POINT: {
    status: 400,
    zh: { message: '位置只给了一半', action: '再定位一次，或写个地方' },
    en: { message: 'Half of the location is missing', action: 'Locate once more, or write a place' },
  },
  NEARBY_NO_PLACE: {
    status: 404,
    zh: { message: '名单里没有这个地方了', action: '回去看看附近别的' },
    en: { message: 'This place is not listed any more', action: 'Go back and look at others nearby' },
  },
} as const satisfies ErrorCatalogue
