import type { Responses } from '../../../shared/contract'
import { departmentErrors } from '../../../shared/fields'
import type { contract } from './endpoints'
import { basisExamples, recordExamples } from './examples'
import { basis, record } from './record'

export const responses = {
  record: {
    summary: 'Months paid by insurance, this month, gaps, the pension account, what is in other places',
    response: record,
    errors: departmentErrors,
    examples: recordExamples,
  },
  basis: {
    summary: 'Month of birth and sex with the city’s figures: when one can retire, without the department',
    response: basis,
    errors: ['CITY_UNKNOWN'],
    examples: basisExamples,
  },
} as const satisfies Responses<typeof contract>
