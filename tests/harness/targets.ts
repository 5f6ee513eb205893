import fc from 'fast-check'
import type { ParameterRule, PublicPages, Value } from '../../src/core/arrival/arrival'
import type { Target } from '../../mock/wechat/ways-in'

/** Everything that a rule lets in. */
export const valuesOf = ({ pattern, minimum, maximum, enum: choices }: ParameterRule): fc.Arbitrary<Value> => {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  if (choices) return fc.constantFrom(...choices)
  return minimum === undefined ? fc.boolean() : fc.integer({ min: minimum, max: maximum })
}

const paramsOf = (rules: PublicPages['pages'][string]) =>
  fc.record(Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, valuesOf(rule)])), {
    requiredKeys: Object.keys(rules).filter((name) => rules[name]?.needed),
  }) as fc.Arbitrary<Record<string, Value>>

/** Whether a link has what its page needs. */
export const isWhole = ({ params }: Target, rules: PublicPages['pages'][string]): boolean =>
  Object.keys(rules).every((name) => !rules[name]?.needed || name in params)

/** Any link that a page may have: some of its parameters, a city, perhaps a campaign. */
export const targetsOf = (page: string, rules: PublicPages['pages'][string]): fc.Arbitrary<Target> =>
  fc.record(
    {
      page: fc.constant(page),
      params: paramsOf(rules),
      city: fc.constantFrom('yunlan', 'qinghe'),
      campaign: fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/),
    },
    { requiredKeys: ['page', 'params', 'city'] },
  )
