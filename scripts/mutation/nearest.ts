import path from 'node:path'

const bare = (file: string) => path.basename(file).replace(/(\.test)?\.tsx?$/, '')

const shared = (a: readonly string[], b: readonly string[]) => {
  const apart = a.findIndex((part, index) => part !== b[index])
  return apart < 0 ? a.length : apart
}

/** Test files, the likeliest to notice a fault in `file` first: of its name, then by the folders they have in common. */
export function nearest(file: string, tests: readonly string[]): string[] {
  const folders = path.dirname(file).split('/')
  const rank = (test: string) => (bare(test) === bare(file) ? 100 : 0) + shared(folders, path.dirname(test).split('/'))
  return [...tests].sort((a, b) => rank(b) - rank(a) || a.length - b.length || (a < b ? -1 : 1))
}
