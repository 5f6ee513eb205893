import { kits, services } from '../server/modules.gen'
import { contract, responses } from '../src/shared/platform/whole'
import type { Contract, Described } from '../src/shared/contract'
import type { Answers } from './bare-wx'

interface Part {
  readonly contract: Contract
  readonly responses: Readonly<Record<string, Described>>
}

const parts: readonly Part[] = [{ contract, responses }, ...kits, ...services]

/** Every endpoint gives its contract's default example, at once. @throws Error for a request no contract has */
export const exampleAnswers: Answers = (method, path) => {
  for (const { contract: endpoints, responses: described } of parts) {
    const found = Object.entries(endpoints).find(([, one]) => one.method === method && one.path === path)
    const example = found && described[found[0]]?.examples.default
    if (example) return example
  }
  throw new Error(`no contract answers ${method} ${path}`)
}
