import type { IdentityTexts } from './zh'

export const en: IdentityTexts = {
  title: 'Confirm your name once',
  why: 'Only this once; after that it opens at once.',
  go: 'Confirm my name',
  find: 'Find something that needs no name',
}
