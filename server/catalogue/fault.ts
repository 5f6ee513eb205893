/** A file of the catalogue that is wrong: which, where and how, for whoever writes it. Holds nothing of a resident. */
export class CatalogueFault extends Error {
  override readonly name = 'CatalogueFault'
}

interface Failed {
  readonly instancePath: string
  readonly message?: string
  readonly params?: { readonly additionalProperty?: string }
}

/** What a validation found first: `/fee must be object`. */
export const firstOf = (errors: readonly Failed[] | null | undefined): string => {
  const [first] = errors ?? []
  const extra = first?.params?.additionalProperty
  return `${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'}${extra ? ` (${extra})` : ''}`.trim()
}
