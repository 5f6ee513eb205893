/** Dots that keyboards, papers and other systems put between the parts of a name; ours and the register's is U+00B7. */
const DOTS = '[·•・‧⋅∙●．.･\\u2024\\u16eb]'
const HAN = '[\\u3400-\\u9fff\\u{20000}-\\u{3ffff}]'
const between = new RegExp(`(${HAN})\\s*${DOTS}\\s*(?=${HAN})`, 'gu')
const apart = new RegExp(`(${HAN})\\s+(?=${HAN})`, 'gu')
/** Signs that are not seen, which come along when a name is copied. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * A person's name as the household register writes it, from what was typed or pasted: one kind of dot between the parts of
 * a name of Han characters and no blank in it, full-width letters and the radicals of copied papers as the characters they
 * stand for. Blanks within other names are single. WeChat compares the name letter by letter.
 */
export const tidyName = (typed: string): string =>
  typed.normalize('NFKC').replace(unseen, '').replace(between, '$1·').replace(apart, '$1').replace(/\s+/g, ' ').trim()
