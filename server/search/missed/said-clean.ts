/** What is kept of a text, in characters: enough for a wish, too little for a story. */
const MOST = 40
/** So often it is read once more. */
const TIMES = 3

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu
/** Id, phone, card and case numbers: four digits or more, however they are set apart, with the X that ends an id number. */
const longNumber = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,2}\p{Nd}){3,}x?/gu
const spelledNumber = /[零〇一二三四五六七八九幺两]{7,}/g
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][^\p{L}\p{N}]?[a-z0-9]{5,6}(?![a-z0-9])/gu
/** Letters with digits among them, long: a token, an account, a passport's number. */
const serial = /(?=[a-z]*\d)[a-z0-9]{8,}/g

function cleanedOnce(said: string): string {
  const plain = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\p{M}]/gu, '')
    .replace(email, '#')
    .replace(plate, '#')
    .replace(longNumber, '#')
    .replace(spelledNumber, '#')
    .replace(serial, '#')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .replace(/#(?: ?#)+/g, '#')
  return [...plain.trim()].slice(0, MOST).join('').trim()
}

/**
 * What of a text may be kept: small letters, no numbers (`#` in their place), addresses of mail, marks, emoji or signs
 * that are not seen, at most 40 characters. Kept by how often it was said, so alike texts should become the same.
 * @returns '' where nothing that says something is left
 */
export function cleanSaid(said: string): string {
  let kept = cleanedOnce(said)
  // What was taken out may have stood between two halves of a number
  for (let times = 0; times < TIMES; times++) kept = cleanedOnce(kept)
  return /\p{L}/u.test(kept) ? kept : ''
}
