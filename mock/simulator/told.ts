import type { Offer } from '../department'

/** Something that a page may be given. */
export interface PageParameter {
  readonly name: string
  readonly label: string
  readonly needed: boolean
  /** What may stand there; typed where nothing is known. */
  readonly offers: readonly Offer[]
  readonly hint: string
}

export interface PhonePage {
  /** Path without a slash in front: `services/housing-fund/pages/account/index`. */
  readonly path: string
  readonly title: string
  /** Whose it is: a service's title, or our own. */
  readonly group: string
  readonly params: readonly PageParameter[]
}

interface Named {
  readonly id: string
  readonly title: string
}

/** What the panel may offer, as `/simulator/choices` tells it. */
export interface Choices {
  readonly residents: readonly { id: string; name: string; city: string; story: string }[]
  /** With somewhere in it, as satellites say it. */
  readonly cities: readonly { id: string; name: string; at?: { lat: number; lng: number } | undefined }[]
  readonly pages: readonly PhonePage[]
  readonly entries: readonly Named[]
  readonly peers: readonly Named[]
  readonly faults: readonly string[]
}

/** A file of `mock/situations`. */
export interface SituationFile {
  readonly title: string
  /** A text that the resident reads when it is there. */
  readonly shows: string
  /** As the tester's address says it. */
  readonly search: Readonly<Record<string, string>>
}

export interface KeptSituation extends SituationFile {
  readonly name: string
  /** The service that the page is of. */
  readonly group: string
}

/** One page as the sheet of all screens shows it. */
export interface Screen {
  readonly group: string
  readonly title: string
  /** What a frame opens. */
  readonly address: string
  /** The tester's page at it. */
  readonly search: string
}
