import type { FromSchema } from 'json-schema-to-ts'
import { protocol } from '../server/delegation/agency/protocol'
import { dayOf } from '../src/shared/days'
import { birthOf } from '../src/shared/id-number'
import { lastDayOfChildhood } from '../server/delegation/kinship'
import type { DepartmentMock } from './department'
import { moduleMock } from './module-mock'

type Request = FromSchema<typeof protocol.children.request>

/** The pretend register of births: every resident's children, as the residents' facts have them. */
const department: DepartmentMock = {
  operations: {
    [protocol.children.path]: (world, { name, idNumber }: Request) => {
      const parent = world.residents.find((one) => one.idNumber === idNumber)
      if (parent && parent.name !== name) return { status: 422, body: { code: 'NAME_MISMATCH', message: '姓名对不上' } }
      const today = dayOf(world.now())
      const children = (parent?.city === world.city ? (parent.children ?? []) : []).flatMap((child) => {
        const birth = birthOf(child.idNumber)
        const here = birth <= today && lastDayOfChildhood(birth) >= today
        return here ? [{ ...child, birth, disputed: child.disputed ?? false }] : []
      })
      return { status: 200, body: { children } }
    },
  },
}

/** The department that the platform itself asks. */
export const register = moduleMock({ module: 'platform', department: 'birth-register', mock: department })
