import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import type { Resident } from '../../../../mock/resident'
import { addDays, dayOf, daysBetween } from '../../../shared/days'
import type { TheirCase } from './client'
import { protocol } from './protocol'
import type { Facts, Seed } from './residents'

type World = DepartmentWorld<undefined, Facts>

const PAGE = 100
/** Ended ones that are still told of when it is asked. */
const ENDED_DAYS = 7

function caseOf(seed: Seed, { idNumber, phone }: Resident, today: string): TheirCase {
  const before = (days: number) => addDays(today, -days)
  const { number, title, holder, state, ago, workingDays, promisedIn, asked, steps, endedAgo, outcome } = seed
  return {
    number,
    // It is told anew each day
    revision: daysBetween('2020-01-01', today),
    idNumber,
    phoneTail: phone.slice(-4),
    title: { zh: title },
    holder: { zh: holder },
    phone: '12345',
    state,
    receivedOn: before(ago),
    ...(workingDays === undefined ? {} : { workingDays }),
    ...(promisedIn === undefined ? {} : { promisedBy: addDays(today, promisedIn) }),
    ...(asked && {
      asked: {
        kind: asked.kind,
        what: { zh: asked.what },
        ...(asked.in === undefined ? {} : { by: addDays(today, asked.in) }),
        ...(asked.matter ? { matter: asked.matter } : {}),
      },
    }),
    steps: steps.map((step) => ({
      title: { zh: step.title },
      ...(step.ago === undefined ? {} : { on: before(step.ago) }),
      ...(step.note ? { note: { zh: step.note } } : {}),
    })),
    ...(endedAgo === undefined ? {} : { endedOn: before(endedAgo) }),
    ...(outcome ? { outcome: { zh: outcome } } : {}),
    changedAt: `${before(endedAgo ?? 0)}T00:00:00+08:00`,
  }
}

/** Every case of a department in this city, by its number. */
const casesOf = (world: World, department: Seed['department'], isAsked: boolean): TheirCase[] =>
  world.residents
    .filter(({ city }) => city === world.city)
    .flatMap((resident) =>
      (world.factsOf(resident) ?? [])
        .filter((seed) => seed.department === department)
        .filter(({ isForgotten, endedAgo = 0 }) => !isAsked || (!isForgotten && endedAgo <= ENDED_DAYS))
        .map((seed) => caseOf(seed, resident, dayOf(world.now()))),
    )
    .sort((a, b) => (a.number < b.number ? -1 : 1))

const mockOf = (department: Seed['department']): DepartmentMock<undefined, Facts> => ({
  operations: {
    [protocol.held.path]: (world, { after }: FromSchema<typeof protocol.held.request>) => {
      const behind = casesOf(world, department, true).filter(({ number }) => number > after)
      return { status: 200, body: { cases: behind.slice(0, PAGE), more: behind.length > PAGE } }
    },
  },
  pushes: (world) => {
    const cases = casesOf(world, department, false)
    return cases.length > 0 ? [{ path: 'progress/cases', body: { cases } }] : []
  },
})

/** The pretend service hall and public works: they tell of their cases, and answer when asked what they hold. */
export const departments: Record<Seed['department'], DepartmentMock<undefined, Facts>> = {
  'service-hall': mockOf('service-hall'),
  'public-works': mockOf('public-works'),
}
