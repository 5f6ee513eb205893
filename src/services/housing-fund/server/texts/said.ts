/** One sentence in both languages. */
export interface Said {
  readonly zh: string
  readonly en: string
}

/** The same made in each. */
export const both = (make: (language: 'zh' | 'en') => string): Said => ({ zh: make('zh'), en: make('en') })
