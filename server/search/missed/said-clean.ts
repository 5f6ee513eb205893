import { withoutPersonal } from '../../../src/shared/personal-numbers'

/** What is kept of a text, in characters: enough for a wish, too little for a story. */
const MOST = 40
/** So often it is read once more. */
const TIMES = 3

/** Letters with digits among them, long: a token, an account, a passport's number. */
const serial = /(?=[a-z]*\d)[a-z0-9]{8,}/g

function cleanedOnce(said: string): string {
  const visible = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\p{M}]/gu, '')
  const plain = withoutPersonal(visible)
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
