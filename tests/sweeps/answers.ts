import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import type { Answered } from '../../server/testing/app'
import { errorsByNature } from '../../server/http/openapi'
import { errors, type Swept } from './endpoints'

const ajv = formats(new Ajv({ allErrors: true, strict: false }))

/** What is wrong with an answer by the endpoint's own contract; empty when all is well. */
export function answerFaults({ endpoint, described }: Swept, { status, body, text }: Answered): string[] {
  if (status === 200) {
    const fits = ajv.compile(described.response)
    return fits(body) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  const { code, message, action, requestId } = body.error ?? {}
  const declared = [...described.errors, ...errorsByNature(endpoint)]
  if (!declared.includes(code)) return [`undeclared ${status} ${text}`]
  if (code === 'INTERNAL') return [`a fault of ours: ${text}`]
  if (status !== errors[code]?.status || !message || !action || !requestId) return [`not a whole error: ${text}`]
  return []
}
