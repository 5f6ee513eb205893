import type { Endpoint } from '../../src/shared/contract'
import { endpoints, modules, type Swept } from './endpoints'

/** The module whose endpoints this run sweeps, as `npm test -- ID` sets it; every module's where none is named. */
const { SWEEP_OF: only } = process.env

if (only && !modules.some(({ id }) => id === only)) throw new Error(`SWEEP_OF=${only}: there is no such module`)

/** The endpoints that this run sweeps. */
export const chosen: readonly Swept[] = endpoints.filter(({ module }) => !only || module === only)

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
    else test(title.replace('%s', `${only} has none to try`), () => expect(like(chosen)).toEqual([]))
  }
