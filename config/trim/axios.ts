import fs from 'node:fs'
import path from 'node:path'

const here = path.join(__dirname, 'axios')

/** axios modules replaced in the mini-program build, and what stands in for each (see docs/decisions/0004). */
const stand: Record<string, string> = {
  'adapters/adapters': 'adapters.js',
  'defaults/index': 'defaults.js',
  'helpers/validator': 'validator.js',
  'platform/index': 'platform.js',
  'helpers/toFormData': 'to-form-data.js',
  'helpers/toURLEncodedForm': 'unused.js',
  'helpers/formDataToJSON': 'unused.js',
  'helpers/AxiosURLSearchParams': 'unused.js',
  'helpers/HttpStatusCode': 'unused.js',
  'helpers/buildURL': 'unused.js',
  'core/AxiosError': 'axios-error.js',
  'core/AxiosHeaders': 'headers.js',
  'core/InterceptorManager': 'interceptors.js',
  'core/mergeConfig': 'merge-config.js',
  'core/buildFullPath': 'unused.js',
  'core/assertParamsAcyclic': 'nothing.js',
  'cancel/CancelToken': 'unused.js',
}

interface Data {
  readonly context: string
  request: string
}

const moduleOf = (folder: string, request: string) =>
  path.join(folder, request).replace(/\\/g, '/').replace(/\.js$/, '').split('/axios/lib/')[1] ?? ''

/** For webpack's NormalModuleReplacementPlugin: swaps the modules above when axios itself asks for them. */
export function trimAxios(data: Data): void {
  if (!/[\\/]axios[\\/]/.test(data.context) || !data.request.startsWith('.')) return
  const file = stand[moduleOf(data.context, data.request)]
  if (file) data.request = path.join(here, file)
}

/** Names of axios' utils that the modules which remain ask for; for config/trim/axios/used-utils.js. */
export function usedUtils(): string[] {
  const lib = path.join(here, '../../../node_modules/axios/lib')
  const names = new Set<string>()
  const seen = new Set<string>()
  const visit = (module: string) => {
    if (!module || module in stand || module === 'utils' || seen.has(module)) return
    seen.add(module)
    const file = path.join(lib, `${module}.js`)
    const text = fs.readFileSync(file, 'utf8')
    for (const [, name = ''] of text.matchAll(/\butils\.(\w+)/g)) names.add(name)
    for (const [, request = ''] of text.matchAll(/from '(\.[^']+)'/g)) visit(moduleOf(path.dirname(file), request))
  }
  visit('axios')
  return [...names].sort()
}
