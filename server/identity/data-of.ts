import type { LocalizedText } from '../../src/shared/contract'
import type { ServerModule } from '../module'

interface Agreed {
  readonly purpose: string
  readonly data: LocalizedText
}

/**
 * What was read of somebody, by what for: an endpoint or an act of its name, or a purpose that was agreed to.
 * @returns nothing for a purpose of a release before this one
 */
export function dataOf(
  modules: readonly Pick<ServerModule, 'id' | 'responses'>[],
  purposes: readonly Agreed[],
): (purpose: string) => LocalizedText | undefined {
  const known = new Map<string, LocalizedText>(purposes.map(({ purpose, data }) => [purpose, data]))
  for (const { id, responses } of modules)
    for (const [endpoint, { data }] of Object.entries(responses)) if (data) known.set(`${id}.${endpoint}`, data)
  return (purpose) => known.get(purpose)
}
