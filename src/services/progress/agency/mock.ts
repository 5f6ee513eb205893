import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentMock } from '../../../../mock/department'
import type { Resident } from '../../../../mock/resident'
import { addDays, addMonthsToDay, dayOf } from '../../../shared/days'
import { protocol } from './protocol'

type Request = FromSchema<typeof protocol.records.request>
type TheirRecord = FromSchema<typeof protocol.records.response>['records'][number]

const YEAR = 12

/** One record of everybody who has worked, made on the first day at work and renewed each year while they do. */
const recordsAbout = ({ employments }: Resident, place: number, today: string): TheirRecord[] => {
  const [first, last] = [employments[0], employments[employments.length - 1]]
  if (!first || !last) return []
  let end = addMonthsToDay(first.from, YEAR)
  while (!last.to && end <= today) end = addMonthsToDay(end, YEAR)
  const number = first.from.replace(/-/g, '') + String(place).padStart(3, '0')
  return [{ number, name: '住址登记', from: first.from, until: last.to ?? addDays(end, -1) }]
}

/** The pretend department of one city: a stranger has no records, a name that does not fit the id number is refused. */
export const department: DepartmentMock = {
  operations: {
    [protocol.records.path]: (world, { name, idNumber }: Request) => {
      const place = world.residents.findIndex((one) => one.idNumber === idNumber && one.city === world.city)
      const resident = world.residents[place]
      if (!resident) return { status: 200, body: { records: [] } }
      if (resident.name !== name) return { status: 422, body: { code: 'NAME_MISMATCH', message: '姓名对不上' } }
      return { status: 200, body: { records: recordsAbout(resident, place + 1, dayOf(world.now())) } }
    },
  },
}
