export interface Draft {
  name: string
  idNumber: string
}

// In a mini-program the store outlives the visit to WeChat's check: nothing is written down
export const draft = {
  read: (): Draft | undefined => undefined,
  write: (_draft: Draft): void => undefined,
  clear: (): void => undefined,
}
