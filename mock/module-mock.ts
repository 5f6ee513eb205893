import type { DepartmentAnswer, DepartmentWorld, Forgetful, Offer, Operations, Push, Remembering } from './department'
import type { Resident } from './resident'

/** What a world tells a module's mock about itself. */
export type Outside = Pick<DepartmentWorld, 'residents' | 'city' | 'now'>

/** A module's mock in one city of one world, with a memory of its own. @returns nothing on a path it does not have */
export type Counter = (path: string, request: unknown) => DepartmentAnswer | undefined

/** What one module brings into the mock world for one department; `modules.gen.ts` has all. */
export interface ModuleMock {
  readonly module: string
  readonly department: string
  readonly paths: readonly string[]
  /** Ids of the residents it has facts of. */
  readonly known: readonly string[]
  /** What its pages may be opened with, by the parameter's name. */
  readonly offers: Readonly<Record<string, readonly Offer[]>>
  open(outside: Outside): Counter
  /** What the department tells unasked. */
  pushes(outside: Outside): readonly Push[]
}

interface Given<Memory, Facts> {
  readonly module: string
  readonly department: string
  readonly mock: Forgetful<Facts> | Remembering<Memory, Facts>
  readonly facts?: Readonly<Record<string, Facts>>
}

/** A module's mock with its memory and facts out of sight: to the world all mocks are alike. */
export function moduleMock<Memory, Facts>({ module, department, mock, facts }: Given<Memory, Facts>): ModuleMock {
  const factsOf = ({ id }: Resident) => facts?.[id]
  const counter =
    <M>(operations: Operations<M, Facts>, outside: Outside, memory: M): Counter =>
    (path, request) =>
      operations[path]?.({ ...outside, memory, factsOf }, request as never)
  return {
    module,
    department,
    paths: Object.keys(mock.operations),
    known: Object.keys(facts ?? {}),
    offers: mock.offers ?? {},
    open: (outside) =>
      mock.remembers
        ? counter(mock.operations, outside, mock.remembers())
        : counter(mock.operations, outside, undefined),
    pushes: (outside) => mock.pushes?.({ ...outside, memory: undefined, factsOf }) ?? [],
  }
}

/** Department → path → the module that answers there. @throws Error naming two modules that answer on one path */
export function answering(mocks: readonly ModuleMock[]): ReadonlyMap<string, ReadonlyMap<string, ModuleMock>> {
  const departments = new Map<string, Map<string, ModuleMock>>()
  for (const mock of mocks) {
    const paths = departments.get(mock.department) ?? new Map<string, ModuleMock>()
    departments.set(mock.department, paths)
    for (const path of mock.paths) {
      const other = paths.get(path)
      if (other)
        throw new Error(`${other.module} and ${mock.module} both ask ${mock.department} on ${path}: rename one of them`)
      paths.set(path, mock)
    }
  }
  return departments
}
