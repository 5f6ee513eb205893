import path from 'node:path'

const here = path.join(__dirname, 'axios')

/** axios modules replaced in the mini-program build, and what stands in for each (see docs/decisions/0004). */
const stand: Record<string, string> = {
  'adapters/adapters': 'adapters.js',
  'platform/index': 'platform.js',
  'helpers/toFormData': 'to-form-data.js',
  'helpers/toURLEncodedForm': 'unused.js',
  'helpers/formDataToJSON': 'unused.js',
  'helpers/AxiosURLSearchParams': 'unused.js',
  'helpers/HttpStatusCode': 'unused.js',
  'helpers/buildURL': 'unused.js',
  'core/buildFullPath': 'unused.js',
  'core/assertParamsAcyclic': 'nothing.js',
  'cancel/CancelToken': 'unused.js',
}

interface Data {
  readonly context: string
  request: string
}

/** For webpack's NormalModuleReplacementPlugin: swaps the modules above when axios itself asks for them. */
export function trimAxios(data: Data): void {
  if (!/[\\/]axios[\\/]/.test(data.context) || !data.request.startsWith('.')) return
  const wanted = path.join(data.context, data.request).replace(/\\/g, '/').replace(/\.js$/, '')
  for (const [module, file] of Object.entries(stand)) {
    if (wanted.endsWith(`/axios/lib/${module}`)) data.request = path.join(here, file)
  }
}

export const axiosModule = /[\\/]node_modules[\\/]axios[\\/]lib[\\/]/
