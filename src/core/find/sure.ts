import type { Found } from './engine'
import { elsewhere, errand } from './elsewhere'

/** Fitted on bench/find/queries-tune.jsonl and negatives-tune.jsonl: 95 % of the real ones are above nought. */
const fitted = {
  start: -15.449,
  score: 5.242,
  word: 0.673,
  said: -0.982,
  matter: 4.019,
  length: 4.04,
  elsewhere: -2.354,
  errand: 1.264,
  letters: 0.66,
}

const times = (said: string, cues: RegExp, most: number) => Math.min(most, said.match(cues)?.length ?? 0)

/** Whether the best match is what was meant; where not, say so. While only a character or two are typed, nobody knows. */
export function sure(best: Found | undefined, said: string): boolean {
  const text = said.trim()
  if (!best) return false
  if (text.length < 3) return true
  const [word, ofSaid, matter] = best.shares
  // Everything that was said is a word of this matter
  if (matter > 0.97 && times(text, elsewhere, 1) === 0) return true
  const sum =
    fitted.start +
    fitted.score * best.score +
    fitted.word * word +
    fitted.said * ofSaid +
    fitted.matter * matter +
    fitted.length * Math.log(1 + Math.min(120, text.length)) +
    fitted.elsewhere * times(text, elsewhere, 3) +
    fitted.errand * times(text, errand, 4) +
    (/^[a-z0-9 ]+$/i.test(text) ? fitted.letters : 0)
  return sum > 0
}
