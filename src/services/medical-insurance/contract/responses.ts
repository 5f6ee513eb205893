import type { Responses } from '../../../shared/contract'
import { departmentErrors } from '../../../shared/fields'
import { cost, entries } from './cost'
import { cover, figures } from './cover'
import type { contract } from './endpoints'
import { costExamples, entriesExamples } from './examples/cost'
import { coverExamples } from './examples/cover'
import { yunlan } from './examples/figures'

export const responses = {
  cover: {
    summary: 'Whether it can be used today; personal account, this year’s use, waiting, away, who shares',
    data: { zh: '医保能不能用、个人账户和今年用了多少', en: 'Whether it can be used, the account and this year’s use' },
    response: cover,
    errors: departmentErrors,
    examples: coverExamples,
  },
  entries: {
    summary: 'Each movement of the personal account this year, newest first',
    data: { zh: '个人账户的每一笔', en: 'Entries of the personal account' },
    response: entries,
    errors: departmentErrors,
    examples: entriesExamples,
  },
  cost: {
    summary: 'What insurance would pay of a bill and what one pays oneself, each step of the sum',
    data: { zh: '参保情况和今年用了多少', en: 'Insurance and this year’s use' },
    response: cost,
    errors: ['MEDICAL_INSURANCE_AMOUNT', 'MEDICAL_INSURANCE_NO_PLAN', ...departmentErrors],
    examples: costExamples,
  },
  figures: {
    summary: "The city's rates, deductibles and caps",
    sameForAll: true,
    response: figures,
    errors: ['CITY_UNKNOWN'],
    examples: { default: yunlan },
  },
} as const satisfies Responses<typeof contract>
