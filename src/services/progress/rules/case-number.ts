/**
 * A case number as it is looked for, from what a department wrote, or somebody typed or pasted: capitals, one kind of hyphen,
 * no blanks. O and 0, I and 1 stay as they are: which of them is meant only the receipt says.
 */
export const plainNumber = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')

/** Whether it may be one, as the departments' protocol has them. @param number as `plainNumber` gives it */
export const mayBeCaseNumber = (number: string): boolean => /^[A-Z0-9][A-Z0-9-]{5,31}$/.test(number)

/** The last four digits of a phone in what was typed: four, or all eleven of it; undefined of anything else. */
export function lastFour(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '')
  return /^(?:\d{7})?\d{4}$/.test(digits) ? digits.slice(-4) : undefined
}
