/** Whom a sentence is about, where that is not whoever reads it. */
export interface About {
  /** What the reader calls them: 妈妈, your mother. */
  readonly called: string
  readonly name: string
}

/** Where the two ways of saying something begin, part and end: no text has these. */
const [BEGIN, PART, END] = ['\uE000', '\uE001', '\uE002'] as const
const said = new RegExp(`${BEGIN}([^${PART}]*)${PART}([^${END}]*)${END}`, 'g')

/**
 * A part of a sentence about a person, in both ways it is read.
 * @param own By the person themselves: 你的钱
 * @param other By whoever acts for them; `{who}` is what these call them, `{Who}` at the beginning of a sentence, `{name}` their name
 */
export const ofWhom = (own: string, other: string): string => BEGIN + own + PART + other + END

const wordOf = ({ called, name }: About, which: string): string => {
  if (which === 'name') return name
  return which === 'Who' ? called.charAt(0).toUpperCase() + called.slice(1) : called
}

/** A text as it is read about somebody; about the reader without `about`. */
export const saidOf = (text: string, about?: About): string =>
  text.includes(BEGIN)
    ? text.replace(said, (_, own: string, other: string) =>
        about ? other.replace(/{(who|Who|name)}/g, (_all, which: string) => wordOf(about, which)) : own,
      )
    : text
