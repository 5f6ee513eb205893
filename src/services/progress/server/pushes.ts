import type { MakePushes, PushContext } from '../../../../server/module'
import { AppError } from '../../../../server/errors'
import { wrongIn, type TheirCase } from '../agency/client'
import { pushed } from '../agency/protocol'
import { CaseTable, inTurn } from './repository'

interface Told {
  readonly cases: readonly TheirCase[]
}

export const pushes: MakePushes<'progress'> = (ports) => {
  const table = new CaseTable(ports)
  return {
    cases: {
      body: pushed.cases.body,
      async take({ cases }: Told, { city, department, now }: PushContext) {
        // A key is for every question to a department; only those that a city names tell of cases
        if (!ports.settings(city).sources.some(({ id }) => id === department)) throw new AppError('NOT_FOUND')
        for (const one of cases) {
          const field = wrongIn(one, now)
          if (field) throw new AppError('INPUT_INVALID', { field, number: one.number })
        }
        await ports.sql.begin(async (tx) => {
          for (const one of inTurn(cases)) await table.keep(tx, { city, department, now }, one)
          await table.heard(tx, { city, department, now })
        })
        return { taken: cases.length }
      },
    },
  }
}
