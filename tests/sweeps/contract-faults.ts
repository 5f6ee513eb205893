import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import { LEVELS, reaches, type Described, type Endpoint, type Schema } from '../../src/shared/contract'
import type { ErrorCatalogue, ErrorText } from '../../server/error-catalogue'
import { fieldsOf, takes, type Module } from './endpoints'

const ajv = formats(new Ajv({ allErrors: true, strict: false }))
const rates = ['read', 'write', 'login', 'search']

/** A fault, or nothing. */
const unless = (fine: unknown, fault: string): string[] => (fine ? [] : [fault])

const said = ({ message, action }: ErrorText) => message.length > 0 && action.length > 0

/** Integers without a description: nobody could tell fen from yuan. */
function unexplained(schema: Schema, at = ''): string[] {
  const { type, description, items } = schema
  const own = type === 'integer' && !description ? [at] : []
  const inner = Object.entries(fieldsOf(schema)).flatMap(([name, field]) => unexplained(field, `${at}/${name}`))
  return [...own, ...inner, ...(items ? unexplained(items as Schema, `${at}[]`) : [])]
}

/** Texts of a request that may be as long as one likes. */
const endless = (schema?: Schema) =>
  Object.entries(fieldsOf(schema))
    .filter(([, field]) => field.type === 'string' && !(field.pattern ?? field.format ?? field.maxLength))
    .map(([name]) => name)

function inputFaults({ method, path, query, body, params }: Endpoint): string[] {
  const named = (path.match(/:\w+/g) ?? []).map((name) => name.slice(1)).sort()
  return [
    ...[query, body].flatMap((part) => unless(!part || part.additionalProperties === false, 'takes what nobody asked')),
    ...[query, body].flatMap((part) => endless(part).map((field) => `${field} is endless`)),
    ...unless(Object.keys(fieldsOf(params)).sort().join() === named.join(), 'path and params differ'),
    ...unless(!body || method === 'POST', 'a body without POST'),
  ]
}

function callerFaults(endpoint: Endpoint): string[] {
  const { level, owner, query, body, method, idempotent, rate } = endpoint
  const subjects = [query, body].map((part) => fieldsOf(part).subject).filter((field) => field !== undefined)
  return [
    ...unless(LEVELS.includes(level), 'has no level'),
    ...unless(rates.includes(rate), 'has no rate class'),
    ...unless(owner === 'anyone' || level !== 'none', 'has an owner but lets strangers in'),
    ...unless(owner !== 'anyone' || !reaches(level, 'realName'), 'asks who you are but checks no owner'),
    ...unless(owner !== 'subject' || reaches(level, 'realName'), 'is about a person but knows none'),
    ...unless(subjects.length === (owner === 'subject' ? 1 : 0), 'subject and owner differ'),
    ...unless(
      subjects.every(({ format }) => format === 'uuid'),
      'subject is no person id',
    ),
    ...unless(idempotent || method === 'POST', 'only a POST may do something'),
  ]
}

function answerFaults({ summary, response, examples }: Described): string[] {
  const fits = ajv.compile(response)
  return [
    ...unless(summary?.trim(), 'has no summary'),
    ...unless(response.additionalProperties === false, 'may answer anything'),
    ...unexplained(response).map((field) => `${field} has no description`),
    ...unless(examples && 'default' in examples, 'has no default example'),
    ...Object.entries(examples ?? {}).flatMap(([name, one]) => unless(fits(one), `example ${name} breaks the schema`)),
  ]
}

/** The log of reads calls each reading by what was read. */
const logFaults = ({ owner }: Endpoint, { data }: Described) =>
  unless(owner !== 'subject' || (data?.zh && data.en), 'does not say which data it reads')

function errorFaults(endpoint: Endpoint, { errors: codes }: Described, known: ErrorCatalogue): string[] {
  return [
    ...codes.flatMap((code) => {
      const entry = known[code]
      if (!entry) return [`error ${code} is not in the catalogue`]
      const { status, zh, en } = entry
      return unless(said(zh) && said(en) && status >= 400 && status < 600, `error ${code} says nothing`)
    }),
    ...unless(!takes(endpoint, 'city') || codes.includes('CITY_UNKNOWN'), 'takes a city but declares no CITY_UNKNOWN'),
  ]
}

/** What is wrong with the endpoints of a service, as "service.endpoint fault"; empty when all is well. */
export function faultsOf({ id, contract, responses }: Module, known: ErrorCatalogue): string[] {
  return Object.entries(contract).flatMap(([name, endpoint]) => {
    const described = responses[name]
    const ownPath = id === 'platform' || endpoint.path.split('/')[1] === id
    const faults = [
      ...unless(ownPath, 'lives under another name'),
      ...inputFaults(endpoint),
      ...callerFaults(endpoint),
      ...(described
        ? [...answerFaults(described), ...errorFaults(endpoint, described, known), ...logFaults(endpoint, described)]
        : ['is not described']),
    ]
    return faults.map((fault) => `${id}.${name} ${fault}`)
  })
}
