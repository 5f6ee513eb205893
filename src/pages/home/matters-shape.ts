import type { LocalizedText } from '../../shared/contract'

/** What stands below the first screen: matters.gen.ts. */
export interface Matters {
  /** By what people want to do; a chip leads to a page's path, `matter:<id>` or `event:<id>`. */
  readonly groups: readonly {
    readonly title: LocalizedText
    readonly chips: readonly { readonly to: string; readonly title: LocalizedText }[]
  }[]
  /** In the order of a life. */
  readonly lifeEvents: readonly {
    readonly id: string
    readonly title: LocalizedText
    readonly note: LocalizedText
  }[]
}
