import { useEffect } from 'react'
import { fetchEnglish, useEnglish } from './english'
import { unbrokenIn } from '../shared/unbroken'
import { useLook } from './look'

/**
 * Sentences in two languages. Small ones carry both; a service's English is a pack of its own, named by the service's id,
 * so that a card opened in Chinese does not pay for it.
 */
export interface Texts<T> {
  readonly zh: T
  readonly en: T | string
}

/** The sentences of the language in use; changes on the spot when the resident switches. Chinese until a pack is here. */
export function useTexts<T extends object>({ zh, en }: Texts<T>): T {
  const wantsEnglish = useLook((look) => look.language === 'en')
  const pack = useEnglish((packs) => (typeof en === 'string' ? packs[en] : en)) as T | undefined
  useEffect(() => {
    if (wantsEnglish && typeof en === 'string') fetchEnglish(en)
  }, [wantsEnglish, en])
  return whole(wantsEnglish && pack ? pack : zh)
}

const made = new WeakMap<object, object>()

/** The same sentences, none of which parts a numeral from its measure word. */
function whole<T extends object>(texts: T): T {
  const known = made.get(texts) ?? unbrokenIn(texts)
  made.set(texts, known)
  return known as T
}

/** The same outside a component, for texts that carry both languages. */
export const textsNow = <T>(texts: { readonly zh: T; readonly en: T }): T => texts[useLook.getState().language]
