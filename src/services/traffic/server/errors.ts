import type { ErrorCatalogue } from '../../../../server/error-catalogue'

const back = { zh: '回去看还有哪些', en: 'Go back and see which there are' }

export const errors = {
  TRAFFIC_NO_SUCH_VIOLATION: {
    status: 404,
    zh: { message: '你名下没有这一条', action: back.zh },
    en: { message: 'There is no such violation of yours', action: back.en },
  },
  TRAFFIC_NO_PHOTO: {
    status: 404,
    zh: { message: '这一条没有照片给你看', action: '照片只给开车的人看' },
    en: { message: 'There is no picture for you here', action: 'Pictures are for whoever drove' },
  },
  TRAFFIC_NOT_THE_DRIVER: {
    status: 409,
    zh: { message: '这一条要开车的人来提', action: '让他用自己的手机来看' },
    en: { message: 'Only whoever drove can dispute this', action: 'Have them look on their own phone' },
  },
  TRAFFIC_ALREADY_DECIDED: {
    status: 409,
    zh: { message: '这一条不能再提异议了', action: '不服决定的，去申请复议' },
    en: { message: 'This can no longer be disputed', action: 'Apply for a review of the decision' },
  },
  TRAFFIC_DISPUTE_UNDERWAY: {
    status: 409,
    zh: { message: '这一条的异议已经在办了', action: '等这次答复' },
    en: { message: 'A dispute about this is under way', action: 'Wait for its answer' },
  },
  TRAFFIC_WORDS_NEEDED: {
    status: 422,
    zh: { message: '还没写哪里不对', action: '写一句话再提' },
    en: { message: 'What is wrong is not said yet', action: 'Write a sentence, then send it' },
  },
  TRAFFIC_NO_PLATE: {
    status: 422,
    zh: { message: '这不是车牌号', action: '照行驶证上的再填一次' },
    en: { message: 'This is no plate number', action: 'Type it as the vehicle licence has it' },
  },
  TRAFFIC_NOT_YOUR_CAR: {
    status: 404,
    zh: { message: '这辆车不在你名下', action: '家人的车，让他加你代看' },
    en: { message: 'This car is not in your name', action: 'Ask whose car it is to let you look for them' },
  },
} as const satisfies ErrorCatalogue
