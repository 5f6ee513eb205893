/** What a frame keeps, as the page around it holds it: it stays when the frame goes to another address and back. */
export type Kept = Map<string, string>

/** A browser's storage over a map: as `localStorage` is, its keys are its properties too. */
export function storageOver(kept: Kept): Storage {
  const methods: Storage = {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
  return new Proxy(methods, {
    get: (target, key) => (key in target ? (Reflect.get(target, key) as unknown) : kept.get(String(key))),
    has: (target, key) => key in target || kept.has(String(key)),
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      kept.has(String(key))
        ? { configurable: true, enumerable: true, writable: true, value: kept.get(String(key)) }
        : undefined,
  })
}

/** The storage of a browser that keeps nothing, as one in private mode may. */
export function nothingKept(): Storage {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  return {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: refuse,
    removeItem: () => undefined,
    clear: () => undefined,
  }
}
