import type { Look } from './look'
import { persisted } from './storage'

/** A page of which a copy lies on this phone: it opens without a network. */
export interface KeptPage {
  readonly title: string
  /** As `pageUrl` makes it. */
  readonly url: string
  readonly language: Look['language']
  /** The day on which the copy was read. */
  readonly on: string
  /** Under which name the copy lies. */
  readonly copy: string
}

/** What was read last is first. */
export const keptPages = persisted<readonly KeptPage[]>('kept-pages', 1)
