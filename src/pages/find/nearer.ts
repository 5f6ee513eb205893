import type { Found } from '../../shared/search/engine'

/** Why something stands higher than its words alone would have it. */
export type Why = 'place' | 'recent'

/** Matters that are near to somebody now, whatever they type. */
export type Context = Readonly<Record<Why, readonly string[]>>

/** How much better another match may be and still stand below what is near. */
const NEARER = 1.1
const HARDLY = 1e-9

const exact = ({ shares: [word, said] }: Found) => word > 0.99 && said > 0.99

/**
 * What was found, with what is near a little higher; those that rose say why. A match that is not exact never rises over
 * one that is.
 * @param found best first
 */
export function nearer(found: readonly Found[], context: Context): readonly (Found & { readonly near?: Why })[] {
  const whyOf = ({ id }: Found): Why | undefined =>
    context.place.includes(id) ? 'place' : context.recent.includes(id) ? 'recent' : undefined
  if (!found.some(whyOf)) return found
  const ceiling = Math.min(...found.filter(exact).map(({ score }) => score)) - HARDLY
  return found
    .map((one, was) => {
      const raised = exact(one) ? one.score * NEARER : Math.min(one.score * NEARER, ceiling)
      const near = whyOf(one)
      return { one, was, near, key: near ? Math.max(one.score, raised) : one.score }
    })
    .sort((a, b) => b.key - a.key || a.was - b.was)
    .map(({ one, was, near }, is) => (near && is < was ? { ...one, near } : one))
}
