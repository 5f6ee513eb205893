import { persisted } from './storage'
import { publicStoreOf } from './store'

export interface Look {
  dark: boolean
  care: boolean
  language: 'zh' | 'en'
  /** WeChat's own type scale; 1 is standard. */
  fontScale: number
}

/** What the resident chose; `auto` follows the phone and WeChat. */
export interface Choice {
  theme: 'auto' | 'light' | 'dark'
  size: 'auto' | 'standard' | 'care'
  language: 'auto' | 'zh' | 'en'
}

const kept = persisted<Choice>('look', 1)
export const automatic: Choice = { theme: 'auto', size: 'auto', language: 'auto' }

/** How everything looks now: one store for theme, size and language. */
export const useLook = publicStoreOf<Look>(() => ({ dark: false, care: false, language: 'zh', fontScale: 1 }))

export const setLook = (part: Partial<Look>): void => useLook.setState(part)

export const choice = (): Choice => ({ ...automatic, ...kept.read() })

/** Remembers a choice; `core/look-watch` applies it. */
export const keepChoice = (part: Partial<Choice>): void => kept.write({ ...choice(), ...part })
