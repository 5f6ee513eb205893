import type { Texts } from '../../../core/text'

const zh = {
  caseNumber: (number: string) => `办件号 ${number}`,
  tell: '有了结果告诉我',
  told: '有了结果，微信告诉你。',
  /** Over what was chosen before a sign-in came between. */
  notSent: '刚才没交上去，看一眼再点一次。',
}

export type ActTexts = typeof zh
export const texts: Texts<ActTexts> = { zh, en: 'acts' }
