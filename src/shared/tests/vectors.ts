import { vectorRule, type VectorRules } from '../../../server/testing/vectors'
import { day } from '../fields'
import { readIdNumber } from '../id-number'
import { object } from '../schema'

export const vectors: VectorRules = {
  'id.validate': vectorRule(object({ id: { type: 'string' }, asOf: day('Today') }), ({ id, asOf }) =>
    readIdNumber(id, asOf),
  ),
}
