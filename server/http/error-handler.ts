import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import { isUnavailable } from '../database/unavailable'
import type { ErrorCatalogue } from '../error-catalogue'
import { AppError, type ErrorCode } from '../errors'
import { languageOf } from './language'
import { fieldName } from './texts-fit'

/** The field a failed validation is about: the last name of its path, or the name that is missing or unknown. */
function fieldOf(error: ErrorObject): string {
  const params = error.params as { missingProperty?: string; additionalProperty?: string }
  const name = params.missingProperty ?? params.additionalProperty ?? error.instancePath.split('/').pop() ?? ''
  return fieldName(name)
}

/** Ours for what Fastify throws by itself. */
const ours: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_MALFORMED',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BODY_MALFORMED',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY_MALFORMED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_MALFORMED',
  FST_ERR_BAD_URL: 'NOT_FOUND',
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND',
}

/** Any thrown thing as one of our errors. */
export function appErrorOf(thrown: Partial<FastifyError>): AppError {
  if (thrown instanceof AppError) return thrown
  const [first] = (thrown.validation ?? []) as unknown as ErrorObject[]
  if (first) return new AppError('INPUT_INVALID', { field: fieldOf(first) }, { cause: thrown })
  const code = ours[thrown.code ?? '']
  if (code) return new AppError(code, {}, { cause: thrown })
  if (isUnavailable(thrown)) return new AppError('UNAVAILABLE', {}, { cause: thrown })
  const status = thrown.statusCode ?? 500
  return new AppError(status >= 400 && status < 500 ? 'BODY_MALFORMED' : 'INTERNAL', {}, { cause: thrown })
}

/** The one place that answers errors: a code, what happened, what to do, and the request's id. */
export function errorAnswers(catalogue: ErrorCatalogue) {
  return (thrown: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const error = appErrorOf(thrown)
    const { code, facts } = catalogue[error.code] ? error : new AppError('INTERNAL', {}, { cause: thrown })
    const known = catalogue[code]
    const status = known?.status ?? 500
    request.errorCode = code
    // Who is sent away at the gate, with the time to come back, is no fault: the request's own line says so
    if (status >= 500 && code !== 'BUSY' && !('seconds' in facts))
      request.log.error({ err: error.cause ?? error, code }, 'failed')
    if (status === 503 && !reply.hasHeader('Retry-After')) reply.header('Retry-After', '5')
    const text = known?.[languageOf(request)]
    reply
      .code(status)
      .header('Cache-Control', 'no-store')
      .type('application/json; charset=utf-8')
      .send({ error: { ...facts, code, message: text?.message, action: text?.action, requestId: request.id } })
  }
}

export function installErrors(app: FastifyInstance, catalogue: ErrorCatalogue): void {
  app.decorateRequest('errorCode', '')
  app.setErrorHandler(errorAnswers(catalogue))
  app.setNotFoundHandler(() => {
    throw new AppError('NOT_FOUND')
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    errorCode: string
  }
}
