type Pack = { en: object }

/** WeChat's asynchronous require across subpackages (subpackages: asynchronous loading). */
export type Require = (path: string, use: (pack: Pack) => void, fail: () => void) => Pack | undefined

/** A pack that is here already comes back at once, elsewhere through the callback. */
export const fetched = (pack: Pack | undefined, take: (pack: Pack) => void): void => {
  if (pack?.en) take(pack)
}
