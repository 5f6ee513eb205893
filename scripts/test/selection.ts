import type { BuildOptions } from '../lib/build'

/** What a run looks at: the builds it needs first, then jest's arguments and environment. */
export interface Selection {
  readonly builds: readonly BuildOptions[]
  readonly jest: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Whose looks are looked at: folders from the root, all, or those that have changed since they were. */
  readonly looks: readonly string[] | 'all' | 'changed'
  /** All there is, one module's, or a part that jest was told of. */
  readonly extent: 'whole' | 'module' | 'part'
}

/** What there is to choose from. */
export interface House {
  /** Folders of services and kits, from the root. */
  readonly modules: readonly string[]
  /** Ids of services that are also tried as a mini-program of their own. */
  readonly triedAlone: readonly string[]
}

/** Folders whose tests look at a build, or make one. */
const needsBuild = 'tests/(architecture|devtools|scaffold|start)/'

const weapp: BuildOptions = { platform: 'weapp' }
const h5: BuildOptions = { platform: 'h5' }
const alone = (id: string): BuildOptions => ({ platform: 'weapp', only: id, out: `dist/weapp-${id}` })

/** Takes a flag out of the arguments. @returns whether it was there */
function take(given: string[], flag: string): boolean {
  const at = given.indexOf(flag)
  if (at >= 0) given.splice(at, 1)
  return at >= 0
}

/**
 * `ID`: tests and journeys of a service or a kit, the sweeps of its endpoints, contracts and architecture; `--looks`:
 * its looks too. `--fast`: what needs no build. `--all`: every look, changed or not. Others go to jest.
 */
export function selectionOf(args: readonly string[], { modules, triedAlone }: House): Selection {
  const given = [...args]
  const fast = take(given, '--fast')
  const looks = take(given, '--looks')
  const all = take(given, '--all')
  const folder = modules.find((one) => one.split('/').at(-1) === given[0])
  // Jest takes every word after these as theirs: what else was given stands before them
  const node = ['--selectProjects', 'node', '--testPathIgnorePatterns', needsBuild]
  if (!folder) {
    if (looks) throw new Error('--looks says whose: npm test -- housing-fund --looks')
    const builds = fast ? [] : [weapp, h5, ...triedAlone.map(alone)]
    const extent = fast || given.length > 0 ? 'part' : 'whole'
    return { builds, jest: [...given, ...(fast ? node : [])], env: {}, looks: all ? 'all' : 'changed', extent }
  }
  const id = given.shift() ?? ''
  const paths = [`${folder}/`, 'tests/(architecture|contracts|sweeps)/', ...(looks ? ['tests/browser/screens'] : [])]
  return {
    builds: fast ? [] : [weapp, ...triedAlone.filter((one) => one === id).map(alone), ...(looks ? [h5] : [])],
    jest: [...given, ...(fast ? node : []), '--testPathPattern', paths.join('|')],
    env: { SWEEP_OF: id },
    looks: looks ? [folder] : [],
    extent: fast || given.length > 0 ? 'part' : 'module',
  }
}
