import type { MakeJobs } from '../../../../server/module'
import { AppError } from '../../../../server/errors'
import { heldBy } from '../agency/client'
import { protocol } from '../agency/protocol'
import { CaseTable, inTurn } from './repository'

/** A department that was asked since this long ago is not asked again when the night's job is tried again. */
const NIGHT_MS = 6 * 3_600_000
/** Half an hour: a hundred thousand open cases at twenty pages a second. */
const WITHIN_MS = 30 * 60_000

/** A number that they gave to somebody else by now: the case stays as it was and is lost, the others come in. */
const unlessAnother = (error: unknown) => {
  if (!(error instanceof AppError && error.code === 'PROGRESS_ANOTHER_PERSON')) throw error
}

export const jobs: MakeJobs<'progress'> = (ports) => {
  const { cities, clock, departments, settings, sql } = ports
  const table = new CaseTable(ports)

  /** Asks one department for all it holds: what was never pushed comes in, what it does not know any more is marked. */
  const reconcile = async (city: string, department: string, requestId: string) => {
    const since = clock.now()
    const asked = departments.named(protocol, city, department)
    for await (const cases of heldBy(asked, { requestId, now: () => clock.now() })) {
      const at = { city, department, now: clock.now(), mends: true }
      await sql.begin(async (tx) => {
        for (const one of inTurn(cases)) await table.keep(tx, at, one).catch(unlessAnother)
        await table.heard(tx, at)
      })
    }
    await sql.begin((tx) => table.heard(tx, { city, department, now: clock.now() }, { since }))
  }

  return {
    'progress.reconcile': {
      repeats: { dailyAt: '02:40' },
      withinMs: WITHIN_MS,
      /** Departments one after the other: one that is away keeps none of the others waiting, and is asked again. */
      async run(_, { id, now }) {
        const failed: string[] = []
        for (const { id: city } of cities) {
          const known = new Map((await table.sources(sql, city)).map((one) => [one.department, one.wholeAt]))
          for (const { id: department } of settings(city).sources) {
            if (now.getTime() - (known.get(department)?.getTime() ?? 0) < NIGHT_MS) continue
            await reconcile(city, department, id).catch((error: unknown) => {
              if (!(error instanceof AppError)) throw error
              failed.push(`${city}/${department}`)
            })
          }
        }
        if (failed.length > 0) throw new AppError('DEPARTMENT_DOWN', { departments: failed.join(', ') })
      },
    },
  }
}
