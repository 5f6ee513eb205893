/** A file and one that it might import: whether a value may cross, only a type, or nothing. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly may: 'value' | 'type' | 'nothing'
}

type Lists = ReadonlyMap<string, readonly string[]>

const section = (text: string, name: string): [string, string[]][] =>
  (text.split(`[${name}]\n`)[1]?.split('\n[')[0] ?? '')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [key = '', ...rest] = line.split(' ')
      return [key.replace(/:$/, ''), rest]
    })

const expanded = (names: readonly string[], groups: Lists): string[] =>
  names.flatMap((name) => (name.startsWith('@') ? expanded(groups.get(name) ?? [], groups) : [name]))

const MODULES = ['src/services/one', 'src/services/two', 'src/kits/one', 'src/kits/two']

/** Reads arrows.txt, whose head says how it is written: each pair of files there is, allowed or not. */
export function arrowsIn(text: string): Arrow[] {
  const groups = new Map(section(text, 'groups'))
  const rooms = section(text, 'rooms').map(([name, [file = '']]) => ({ name, file, module: '' }))
  const inModules = MODULES.flatMap((module) =>
    section(text, 'module').map(([name, [below = '']]) => ({ name, file: `${module}/${below}`, module })),
  )
  const all = [...rooms, ...inModules]
  const arrows = new Map(section(text, 'arrows').map(([name, names]) => [name, expanded(names, groups)]))
  return all.flatMap((from) => {
    const allowed = arrows.get(from.module ? `own:${from.name}` : from.name)
    const nameOf = (to: (typeof all)[number]) => {
      if (to.module && to.module === from.module) return `own:${to.name}`
      return (to.module.startsWith('src/kits/') ? 'kit:' : to.module && 'other:') + to.name
    }
    const mayTo = (name: string) => {
      if (allowed?.includes(name)) return 'value'
      return allowed?.includes(`~${name}`) ? 'type' : 'nothing'
    }
    return allowed ? all.map((to) => ({ from: from.file, to: to.file, may: mayTo(nameOf(to)) }) as const) : []
  })
}
