/** Digits of any script, alone or spelled in Han, as on a cheque too. */
const spelled = '零○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸'
/** What people put between groups of digits. */
const apart = '[^\\p{L}\\p{N}]{0,3}'

/** The last character of some id numbers. */
const end = `(?:${apart}x(?![a-z]))?`

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使][a-z][^\p{L}\p{N}]?[a-z0-9]{4,5}(?:[a-z0-9]|[学警挂港澳领])(?![a-z0-9])/giu
/** Id, phone, card and case numbers: four digits or more, however they are set apart, with the X that ends an id number. */
const longNumber = new RegExp(`\\p{N}(?:${apart}\\p{N}){3,}${end}`, 'giu')
/** Seven or more with digits in Han among them: fewer are words. */
const spelledNumber = new RegExp(`[\\p{N}${spelled}](?:${apart}[\\p{N}${spelled}]){6,}${end}`, 'giu')

/**
 * A text without what may be about somebody: addresses of mail, plates, and numbers of four digits or more, in any script
 * and form; `#` stands in their place. The text should be in form NFKC.
 */
export const withoutPersonal = (text: string): string =>
  [email, plate, spelledNumber, longNumber].reduce((left, form) => left.replace(form, '#'), text)
