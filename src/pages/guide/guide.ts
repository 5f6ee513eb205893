interface Words {
  readonly zh: string
  readonly en: string
}

/** What people need to know before they start, from the manifest. */
export interface Guide {
  readonly title: Words
  readonly promise: Words
  readonly officialName: string
  readonly officialCode: string
  readonly cost: Words
  readonly time: Words
  readonly needs: readonly Words[]
  readonly next: readonly { readonly title: Words; readonly page?: string; readonly phone?: string }[]
  /** Where to start; absent once the service is retired. */
  readonly page?: string
  readonly retired?: boolean
}
