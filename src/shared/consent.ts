import type { LocalizedText } from './contract'

/** One purpose for which a department is asked beforehand, not because the person asks just now. */
export interface Purpose {
  /** The department that is asked; none where what we hold already is enough. */
  readonly department?: string
  /** What one agrees to: "社保要断了，提醒我". */
  readonly title: LocalizedText
  readonly data: LocalizedText
  /** Which department gives it, in people's words. */
  readonly from: LocalizedText
  readonly why: LocalizedText
  /** What stops when it is withdrawn. */
  readonly stops: LocalizedText
  /** For how long yes is yes. */
  readonly months: number
}

/** What a module declares in `contract/consent.ts`: purposes by name, and what somebody acting for another gets here. */
export interface ModuleConsent {
  readonly purposes?: { readonly [name: string]: Purpose }
  readonly family?: { readonly sees: LocalizedText; readonly from: LocalizedText; readonly not: LocalizedText }
}
