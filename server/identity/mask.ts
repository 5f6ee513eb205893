/** "林**": the first character of a name, the rest hidden; a single one is hidden whole. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return rest.length > 0 ? first + '*'.repeat(rest.length) : '*'
}
