import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Sql } from 'postgres'
import type { Config } from './config'
import { assertKnownKeys } from './crypto/known-keys'
import type { BreakerPolicy } from './departments/breakers'
import { migrationFolders } from './database/folders'
import { pending } from './database/migrate'
import { assertWritable } from './database/unavailable'
import { compose } from './composition'
import { catalogue, type ErrorCatalogue, type ErrorEntry } from './error-catalogue'
import { idsBy } from './ids'
import { openApi } from './http/openapi'
import { warmSearches } from './search/warm'
import { Queue } from './queue/queue'
import { installAtHand, newQuestions } from './http/at-hand'
import { addContractRoute } from './http/contract-routes'
import { errorAnswers, installErrors } from './http/error-handler'
import { Gate } from './http/gate'
import { KeptAnswers } from './http/kept-answers'
import { installHeaders, requestIdOf } from './http/headers'
import { installHealth } from './http/health'
import { installJson } from './http/json'
import { installRequestLog, loggerOptions } from './http/request-log'
import { Metrics } from './http/metrics'
import { installPushes } from './http/pushes'
import { installRates } from './http/rates'
import { installTransport, transportOptions } from './http/transport'
import { Stopping } from './http/stopping'
import type { Clock, Ports } from './ports'
import type { KitModule, ServiceModule } from './module'
import * as registered from './modules.gen'
import { bodyValidator, textValidator } from './validation'

export interface AppOptions {
  readonly config: Config
  readonly sql: Sql
  readonly clock: Clock
  /** All registered kits and services when absent. */
  readonly kits?: readonly KitModule[]
  readonly services?: readonly ServiceModule[]
  /** How long to wait for departments; the standard when absent. */
  readonly breakerPolicy?: BreakerPolicy
  /** Where the log goes; standard output when absent. */
  readonly logStream?: LogStream
}

export interface LogStream {
  write(line: string): void
}

/** What stands beside the routes: `app.context`. */
export interface AppContext {
  readonly ports: Ports
  readonly queue: Queue
  readonly metrics: Metrics
  readonly stopping: Stopping
  /** Closes breakers and makes every answer anew; with `copies` also forgets departments' last good answers. */
  reset(options?: { copies?: boolean }): Promise<void>
  /** Builds the searches of all cities, or of those with a large list, that nobody need wait for them. */
  warm(which: 'large' | 'all'): Promise<void>
  /** Holds our keys against the database's, until it has once found them right. @throws WrongKeys, or what the database says */
  knowKeys(): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    context: AppContext
  }
}

const BODY_LIMIT = 64 * 1024

/** Every phase of a request has its time, in ms. A phone waits 12 s for its answer. */
const HEAD_MS = 10_000
/** Head and body together. */
const ARRIVING_MS = 15_000
/** Neither a byte sent nor one taken. */
const SILENT_MS = 30_000
const LOOKED_AT_MS = 1000

function createFastify(options: AppOptions, errors: ErrorCatalogue): FastifyInstance {
  const answerError = errorAnswers(errors)
  const { config, logStream: stream } = options
  const transport = transportOptions(errors, idsBy(options.clock))
  return Fastify({
    logger: config.logLevel === 'silent' ? false : { ...loggerOptions(config.logLevel), ...(stream ? { stream } : {}) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf(idsBy(options.clock)),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    // Who comes over a connection that is still open is answered: ports, queue and database end after it
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    ...transport,
    http: { ...transport.http, headersTimeout: HEAD_MS, connectionsCheckingInterval: LOOKED_AT_MS },
    requestTimeout: ARRIVING_MS,
    connectionTimeout: SILENT_MS,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  })
}

/** The server without a port: call `inject` on it, or `listen`. The database must be migrated. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, sql, clock, kits = registered.kits, services = registered.services, breakerPolicy } = options
  const errors = Object.fromEntries(
    [catalogue, ...[...kits, ...services].map((one) => one.errors ?? {})].flatMap(Object.entries<ErrorEntry>),
  )
  const app = createFastify(options, errors)
  const metrics = new Metrics()
  const { log } = app
  const onOutcome = metrics.called
  const made = compose({ config, sql, clock, kits, services, breakerPolicy, log, onOutcome })
  const { platform, departments, register, ports, jobs } = made
  const queue = new Queue({ sql, clock, jobs, log })
  const [kept, questions] = [new KeptAnswers(), newQuestions()]
  const reset: AppContext['reset'] = async (what) => {
    register.forget()
    await departments.reset(what)
    kept.clear()
  }
  const stopping = new Stopping(app)
  const warm: AppContext['warm'] = (which) => warmSearches(platform, log, which)
  let keysKnown = false
  const knowKeys: AppContext['knowKeys'] = async () => {
    if (!keysKnown) await assertKnownKeys(sql, config, clock.now())
    keysKnown = true
  }
  app.decorate('context', { ports, queue, metrics, stopping, reset, warm, knowKeys })

  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? bodyValidator : textValidator).compile(schema),
  )
  app.decorateRequest('claims')
  app.decorateRequest('holds', 0)
  installErrors(app, errors)
  installJson(app)
  installHeaders(app, clock)
  installTransport(app)
  installRequestLog(app)
  const rates = await installRates(app, config.rates)
  const sources = { brokenOff: () => departments.brokenOff(), depth: () => queue.depth() }
  metrics.install(app, sources, rates.probe())
  const ready = async () => {
    await assertWritable(sql)
    if ((await pending(sql, migrationFolders({ kits, services }))).length > 0) return false
    await knowKeys()
    return true
  }
  installHealth(app, { ready, stopping, limit: rates.probe() })
  const gate = new Gate(config.requestsInHand)
  const serving = { ...platform, gate, kept, questions, minimumClient: config.minimumClient }
  const requestId = requestIdOf(idsBy(clock))
  installAtHand(app, { ...serving, metrics, rates, requestId, trustProxy: config.trustProxy })
  for (const { module, handlers } of made.modules) {
    for (const [name, endpoint] of Object.entries(module.contract)) {
      const [handler, described] = [handlers[name], module.responses[name]]
      if (!handler || !described) throw new Error(`${module.id}.${name} has no handler or no response`)
      const route = { name: `${module.id}.${name}`, endpoint, described, handler }
      addContractRoute(app, serving, rates, route)
    }
  }
  const pushed = made.modules.flatMap(({ module, pushes }) => (pushes ? [[module.id, pushes] as const] : []))
  installPushes(app, { ...serving, addresses: config.departments, rates, modules: new Map(pushed) })
  const document = openApi(
    made.modules.map(({ module }) => module),
    errors,
    `${config.publicUrl}/api`,
  )
  app.get('/openapi.json', { onRequest: rates.probe() }, async () => document)
  return app
}
