import { useEffect } from 'react'
import { fetchEnglish, useEnglish } from './english'
import { saidOf } from '../shared/said-of'
import { eachText, unbroken } from '../shared/unbroken'
import { useLook } from './look'
import { subjectNow, type Subject } from './subject'

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
  // Whatever speaks of a person follows when another is chosen: its answer is another
  return wantsEnglish && pack ? whole(pack, 'en', subjectNow()) : whole(zh, 'zh', subjectNow())
}

interface Made {
  readonly texts: object
  readonly subject: Subject | undefined
}
const made = new WeakMap<object, Made>()

/** The same sentences, about whom the holder of the phone acts for; none parts a numeral from its measure word. */
function whole<T extends object>(texts: T, language: 'zh' | 'en', subject: Subject | undefined): T {
  const known = made.get(texts)
  if (known && known.subject === subject) return known.texts as T
  const about = subject && { called: subject.called[language], name: subject.name }
  const said = eachText(texts, (text) => unbroken(saidOf(text, about)))
  made.set(texts, { texts: said, subject })
  return said
}

/** The same outside a component, for texts that carry both languages. */
export const textsNow = <T>(texts: { readonly zh: T; readonly en: T }): T => texts[useLook.getState().language]
