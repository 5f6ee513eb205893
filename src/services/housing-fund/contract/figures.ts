import { office } from '../../../kits/office/contract/office'
import { period } from '../city'

/** The period in force, with whom to ask when the department does not answer. */
export const figures = {
  ...period,
  required: [...period.required, 'office'],
  properties: { ...period.properties, office },
} as const
