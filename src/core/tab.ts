/** One named thing kept for this visit. */
export interface Visit<T> {
  read(): T | undefined
  write(value: T): void
  clear(): void
}

const kept = new Map<string, unknown>()

/** A mini-program's memory outlives a visit to another one: nothing is written down. */
export const visit = <T>(key: string): Visit<T> => ({
  read: () => kept.get(key) as T | undefined,
  write: (value) => void kept.set(key, value),
  clear: () => void kept.delete(key),
})

/** Whether one has come back to this page of the tab, which was loaded anew for it: a mini-program's pages stay. */
export const cameBackHere = (): boolean => false

export const wipeTab = (): void => kept.clear()
