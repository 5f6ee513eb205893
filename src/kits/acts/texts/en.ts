import type { ActTexts } from './zh'

export const en: ActTexts = {
  caseNumber: (number) => `Case ${number}`,
  tell: 'Tell me when there is news',
  told: 'WeChat will tell you when there is news.',
  notSent: 'This was not sent yet. Check it and tap again.',
}
