import type { Matters } from './matters-shape'

/** WeChat's asynchronous require across subpackages: a pack that is here already comes back at once. */
declare const __non_webpack_require__: (
  path: string,
  take: (pack: Matters) => void,
  fail: () => void,
) => Matters | undefined

/** From where home's script is; config/plugins/packs.js writes it. */
export function fetchMatters(take: (matters: Matters) => void, fail: () => void): void {
  const pack = __non_webpack_require__('../../packs/home/matters.js', take, fail)
  if (pack?.groups) take(pack)
}
