import { checkDigit } from '../../src/shared/id-number'

/**
 * An id number with a valid check digit. @param region Six digits from 99: no real place has them.
 * @param birth "1998-06-12" @param sequence 3 digits, odd for a man
 */
export const born = (region: `99${string}`, birth: string, sequence: string): string => {
  const first17 = region + birth.replace(/-/g, '') + sequence
  return first17 + checkDigit(first17)
}
