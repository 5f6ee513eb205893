import type { Endpoint } from '../../src/shared/contract'
import { endpoints, modules, type Swept } from './endpoints'

/** Modules whose endpoints this run sweeps, with commas between; `npm test -- ID` names one. All where none is named. */
const only = process.env.SWEEP_OF?.split(',')

for (const id of only ?? [])
  if (!modules.some((one) => one.id === id)) throw new Error(`SWEEP_OF=${id}: there is no such module`)

/** The endpoints that this run sweeps. */
export const chosen: readonly Swept[] = endpoints.filter(({ module }) => !only || only.includes(module))

type Run = (name: string, swept: Swept) => Promise<void>

/** A test of each endpoint that is so. `%s` in its title is the endpoint's name. @throws Error when none anywhere is so */
export const sweep =
  (fits: (endpoint: Endpoint) => boolean = () => true) =>
  (title: string, run: Run): void => {
    const like = (all: readonly Swept[]) => all.filter(({ endpoint }) => fits(endpoint))
    if (like(endpoints).length === 0) throw new Error(`${title}: no endpoint is like this`)
    const found = like(chosen).map((one) => [one.name, one] as const)
    if (found.length > 0) test.each(found)(title, run)
    // A file of tests must have one
    else test(title.replace('%s', `${only?.join()} has none to try`), () => expect(like(chosen)).toEqual([]))
  }
