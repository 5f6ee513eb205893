import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAnswer, DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import type { Resident } from '../../../../mock/resident'
import { dayOf } from '../../../shared/days'
import { violationOf, type TheirViolation } from './mock/deeds'
import { openDispute, withDispute, type Memory } from './mock/disputes'
import { drawPhoto } from './mock/photo'
import { protocol } from './protocol'
import type { Facts } from './residents'

type RequestOf<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['request']>
type World = DepartmentWorld<Memory, Facts>
type Records = FromSchema<typeof protocol.records.response>

const ok = (body: object): DepartmentAnswer => ({ status: 200, body })
const no = (status: 404 | 409 | 422, code: string, message: string): DepartmentAnswer => ({
  status,
  body: { code, message },
})

/** What the police of this city have of somebody. */
function violationsOf(world: World, idNumber: string, { deeds = [], licence }: Facts): TheirViolation[] {
  const today = dayOf(world.now())
  return deeds.flatMap((deed, index) => {
    const number = `9901${deed.at.replace(/\D/g, '')}${index}`
    const its = violationOf(deed, number, today, licence?.firstIssuedOn)
    return its ? [withDispute(world, idNumber, its)] : []
  })
}

const licenceOf = (licence: Facts['licence']): Pick<Records, 'licence'> =>
  licence
    ? {
        licence: {
          held: false,
          heavy: false,
          reduced: 0,
          fullStudies: 0,
          grave: false,
          cheated: false,
          ...licence,
        },
      }
    : {}

type Known = Facts & Pick<Resident, 'plates'>

const INSPECTED_UNTIL = '2027-05-31'

/** Answers about whoever lives here; a name that does not fit the id number is refused. */
const about =
  <R extends { readonly name: string; readonly idNumber: string }>(
    answer: (world: World, facts: Known, request: R) => DepartmentAnswer,
  ) =>
  (world: World, request: R): DepartmentAnswer => {
    const resident = world.residents.find(({ idNumber }) => idNumber === request.idNumber)
    if (resident && resident.name !== request.name) return no(422, 'NAME_MISMATCH', '姓名对不上')
    const known = resident?.city === world.city ? { ...world.factsOf(resident), plates: resident.plates } : {}
    return answer(world, known, request)
  }

/** The pretend traffic police: they know nothing of a stranger. */
export const department: DepartmentMock<Memory, Facts> = {
  remembers: () => ({ disputes: [] }),
  operations: {
    [protocol.records.path]: about<RequestOf<'records'>>((world, facts, { idNumber }) =>
      ok({
        cars: (facts.plates ?? []).map((plate) => ({ plate, inspectedUntil: facts.inspectedUntil ?? INSPECTED_UNTIL })),
        ...licenceOf(facts.licence),
        violations: violationsOf(world, idNumber, facts),
      }),
    ),
    [protocol.photo.path]: about<RequestOf<'photo'>>((world, facts, { idNumber, number, photo }) => {
      const its = violationsOf(world, idNumber, facts).find((one) => one.number === number)
      if (!its || its.role !== 'driver' || photo > (its.photos ?? 0)) return no(404, 'NO_PHOTO', '没有这张照片')
      return ok({ data: drawPhoto(photo) })
    }),
    [protocol.dispute.path]: about<RequestOf<'dispute'>>((world, facts, { idNumber, requestId, number, reason }) => {
      const its = violationsOf(world, idNumber, facts).find((one) => one.number === number)
      if (!its || its.role !== 'driver') return no(404, 'NO_VIOLATION', '没有这一条')
      if (its.decision || its.ended) return no(409, 'DECIDED', '已经处理完了')
      const { caseNumber, promisedBy } = openDispute(world, { requestId, idNumber, number, reason })
      return ok({ caseNumber, promisedBy })
    }),
  },
}
