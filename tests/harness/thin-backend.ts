import { buildThin } from '../../mock/thin'
import type { Backend } from './backend'
import { inject } from './inject'

/** The thin mock in place of everything behind the phone: answers are the contracts' examples. */
export async function startBackend(): Promise<Backend> {
  const thin = await buildThin()
  return {
    request: (request) => inject(thin, request),
    operate: async (name, argument) => {
      if (name === 'loginCode') return 'thin'
      if (name !== 'example') throw new Error(`thin has no ${name}`)
      thin.situation.example = argument as string
      return null
    },
    close: () => thin.close(),
  }
}
