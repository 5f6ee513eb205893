/** Circles of a graph, one for each knot: the names along it, the first again at the end. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const way: string[] = []
  const walk = (name: string): void => {
    const start = way.indexOf(name)
    if (start >= 0) circles.push([...way.slice(start), name])
    if (start >= 0 || done.has(name)) return
    way.push(name)
    for (const next of graph.get(name) ?? []) walk(next)
    way.pop()
    done.add(name)
  }
  for (const name of graph.keys()) walk(name)
  return circles
}
