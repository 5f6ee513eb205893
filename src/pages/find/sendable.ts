import { MOST } from '../../shared/search/fold'

/** Five digits or more, in either width, also with a space, a dash or something unseen between: an identity number, a phone. */
const number = /[0-9０-９](?:[^0-9０-９a-z\u3400-\u9fff]{0,2}[0-9０-９]){4,}[xＸ]?/gi

/** What may leave the phone of what was typed: without numbers of five digits or more, 400 characters at most. */
export const sendable = (typed: string): string =>
  [
    ...typed
      .replace(/[\ud800-\udfff]/gu, '')
      .replace(/\s+/g, ' ')
      .replace(number, ' '),
  ]
    .slice(0, MOST)
    .join('')
    .replace(/ +/g, ' ')
    .trim()
