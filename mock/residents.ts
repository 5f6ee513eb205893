import { modules, people } from './modules.gen'
import type { Resident } from './resident'
import { paying } from './residents/paying'
import { families } from './residents/families'
import { withoutDeposits } from './residents/without-deposits'

export interface People {
  /** Who brings them: a module, or `mock`. */
  readonly module: string
  readonly residents: readonly Resident[]
}

/** Everybody of these. @throws Error naming the modules that give two people one id, or one id number */
export function everybody(groups: readonly People[]): Resident[] {
  const bringers = new Map<string, string>()
  for (const { module, residents: own } of groups) {
    for (const mark of own.flatMap(({ id, idNumber }) => [id, idNumber])) {
      const other = bringers.get(mark)
      if (other) throw new Error(`${other} and ${module} both bring a resident ${mark}`)
      bringers.set(mark, module)
    }
  }
  return groups.flatMap(({ residents: own }) => own)
}

/** Everybody who lives in the mock world. */
export const residents: readonly Resident[] = everybody([
  { module: 'mock', residents: [...paying, ...withoutDeposits, ...families] },
  ...people,
])

for (const { module, known } of modules) {
  const stranger = known.find((id) => !residents.some((one) => one.id === id))
  if (stranger) throw new Error(`${module} has facts of a resident ${stranger}, whom nobody brings`)
}
