import type { Texts } from '../../../core/text'

const zh = {
  title: '先核对一次姓名',
  why: '只核对这一次，以后打开就能看。',
  go: '去核对',
  find: '找不用核对的事',
}

export type IdentityTexts = typeof zh
export const texts: Texts<IdentityTexts> = { zh, en: 'identity' }
