import type { Responses } from '../../../shared/contract'
import { departmentErrors } from '../../../shared/fields'
import type { contract } from './endpoints'
import { basisExamples, recordExamples } from './examples'
import { basis, record } from './record'

export const responses = {
  record: {
    summary: 'Months paid by insurance, this month, gaps, the pension account, what is in other places',
    data: { zh: '交了几年和每月缴费', en: 'Years and months paid' },
    response: record,
    errors: departmentErrors,
    examples: recordExamples,
  },
  basis: {
    summary: 'Month of birth and sex with the city’s figures: when one can retire, without the department',
    data: { zh: '出生年月和性别', en: 'Month of birth and sex' },
    response: basis,
    errors: ['CITY_UNKNOWN'],
    examples: basisExamples,
  },
} as const satisfies Responses<typeof contract>
