import type { LocalizedText } from '../../shared/contract'

/** What people need to know before they start, from the manifest. */
export interface ServiceGuide {
  readonly title: LocalizedText
  readonly promise: LocalizedText
  readonly officialName: string
  readonly officialCode?: string
  readonly cost: LocalizedText
  readonly time: LocalizedText
  readonly needs: readonly LocalizedText[]
  readonly next: readonly { readonly title: LocalizedText; readonly page?: string; readonly phone?: string }[]
  /** Where to start; absent once the service is retired. */
  readonly page?: string
  readonly retired?: boolean
}
