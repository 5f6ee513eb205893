import { buildThin } from '../../mock/thin'
import type { Backend } from './backend'
import { inject } from './inject'

/** The thin mock in place of everything behind the phone: answers are the contracts' examples. */
export async function startBackend(): Promise<Backend> {
  const thin = await buildThin()
  return {
    request: (request) => inject(thin, request),
    operate: (name) =>
      name === 'loginCode' ? Promise.resolve('thin') : Promise.reject(new Error(`thin has no ${name}`)),
    close: () => thin.close(),
  }
}
