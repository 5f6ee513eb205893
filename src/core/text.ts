import { useLook } from './look'

/** The sentences of the language in use; changes on the spot when the resident switches. */
export const useTexts = <T>(texts: { readonly zh: T; readonly en: T }): T => texts[useLook((look) => look.language)]

/** The same outside a component. */
export const textsNow = <T>(texts: { readonly zh: T; readonly en: T }): T => texts[useLook.getState().language]
