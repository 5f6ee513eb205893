import { withoutPersonal } from '../../src/shared/personal-numbers'

/** Where in a program's file: the only numbers that are kept whole. */
const place = /(\.(?:[cm]?[jt]sx?|wxml|html)(?::\d{1,5}){1,2}(?!\d))/

/**
 * What of a phone's fault may be kept: names of a program's functions and files, and places in them. No letters but
 * ASCII's, so no name in Han; no numbers about anybody.
 */
export const cleanTrace = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\x20-\x7e\n]+/g, '#')
    .split(place)
    .map((part, at) => (at % 2 === 1 ? part : withoutPersonal(part)))
    .join('')

/** One word that a program has for something. @returns '' where it is another thing */
export const cleanWord = (text: string, form: RegExp): string => (form.test(text) && !/\d{4}/.test(text) ? text : '')
