declare const CATALOGUE_ANSWERS_EN: string

/** The catalogue's answers in English, as packed-catalogue.ts has the Chinese ones; with the English of search. */
export const answers = (): string => CATALOGUE_ANSWERS_EN
