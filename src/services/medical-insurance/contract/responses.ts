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
    response: cover,
    errors: departmentErrors,
    examples: coverExamples,
  },
  entries: {
    summary: 'Each movement of the personal account this year, newest first',
    response: entries,
    errors: departmentErrors,
    examples: entriesExamples,
  },
  cost: {
    summary: 'What insurance would pay of a bill and what one pays oneself, each step of the sum',
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
