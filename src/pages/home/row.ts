/** A row of home. */
export interface Row {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly value?: string
  /** As `pageUrl` makes it. */
  readonly url: string
  readonly state?: 'late' | 'soon' | 'yours' | 'theirs' | 'over'
  /** Days until its day, where that is near. */
  readonly days?: number
}
