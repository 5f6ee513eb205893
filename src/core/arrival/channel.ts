import { scenes } from './scenes.gen'

/** How people come: the kinds that matter to a screen, and to whoever counts arrivals. */
// prettier-ignore
export const channels = [
  'other', 'card', 'code', 'menu', 'message', 'search', 'program', 'city', 'link', 'moments', 'again', 'crawler',
] as const
export type Channel = (typeof channels)[number]

/** How much of the screen WeChat gives: all of it, a sheet over another mini-program, or one page that cannot leave. */
export type Frame = 'whole' | 'half' | 'single'

/** Back from another mini-program: no arrival, unless the phone had put ours away meanwhile. */
export const RETURN = 1038

/** @param scene WeChat's number, as `scripts/services/scenes.ts` sorts them */
export const channelOf = (scene: number): Channel => channels[parseInt(scenes.charAt(scene - 1000), 36) || 0] ?? 'other'

/** @param category WeChat's `apiCategory`, from base library 2.22.1 on */
export const frameOf = (scene: number, category?: string): Frame =>
  category === 'embedded' ? 'half' : category === 'browseOnly' || scene === 1154 ? 'single' : 'whole'
