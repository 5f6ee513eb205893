const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** All from one text to the next other, both included. */
export const between = (from: string, to: string): RegExp => new RegExp(`${quoted(from)}[^]*?${quoted(to)}`)

/**
 * A module's text with one place changed.
 * @param to The new text, or what makes it of the groups found
 * @throws Error where that place is not there, or is there twice
 */
export function replaced(
  module: string,
  text: string,
  place: RegExp,
  to: string | ((...groups: string[]) => string),
): string {
  const [found, ...more] = text.matchAll(new RegExp(place, 'g'))
  if (!found || more.length > 0)
    throw new Error(
      `${module} has ${found ? 'more than once' : 'no more'} what this build changes there: ${String(place)}. See docs/decisions/0022.`,
    )
  const [, ...groups] = found
  return text.replace(place, () => (typeof to === 'string' ? to : to(...groups)))
}
