/** Reads a one-time parameter from the browser's address and removes it, so that it is not shared or reused. */
export function takeParameter(name: string): string | undefined {
  const query = new URLSearchParams(location.search)
  const value = query.get(name)
  if (value === null) return undefined
  query.delete(name)
  const rest = query.toString()
  history.replaceState(history.state, '', location.pathname + (rest && `?${rest}`))
  return value
}
