import { create } from 'zustand'

export interface Look {
  dark: boolean
  care: boolean
  language: 'zh' | 'en'
  /** WeChat's own type scale; 1 is standard. */
  fontScale: number
}

/** How everything looks now: one store for theme, size and language. */
export const useLook = create<Look>(() => ({ dark: false, care: false, language: 'zh', fontScale: 1 }))

export const setLook = (part: Partial<Look>): void => useLook.setState(part)
