import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Sql } from 'postgres'
import type { Config } from './config'
import type { Patience } from './departments/breakers'
import { migrationFolders } from './database/folders'
import { pending } from './database/migrate'
import { catalogue } from './error-catalogue'
import type { ErrorCatalogue, ErrorEntry } from './errors'
import { idsBy } from './ids'
import { openApi } from './http/openapi'
import { warmSearches } from './search/warm'
import { platformModule } from './platform'
import { Queue } from './queue/queue'
import { addContractRoute } from './http/contract-routes'
import { errorAnswers, installErrors } from './http/error-handler'
import { installHeaders, requestIdOf } from './http/headers'
import { installHealth } from './http/health'
import { installJson } from './http/json'
import { installRequestLog, loggerOptions } from './http/request-log'
import { Metrics } from './http/metrics'
import { installRates } from './http/rates'
import { buildPorts } from './composition'
import type { Clock, Ports } from './ports'
import type { ServiceModule } from './module'
import { services as registered } from './services.gen'
import { bodyValidator, textValidator } from './validation'

export interface AppOptions {
  readonly config: Config
  readonly sql: Sql
  readonly clock: Clock
  /** All registered services when absent. */
  readonly services?: readonly ServiceModule[]
  /** How long to wait for departments; the standard when absent. */
  readonly patience?: Patience
  /** Where the log goes; standard output when absent. */
  readonly logStream?: LogStream
}

export interface LogStream {
  write(line: string): void
}

/** What stands beside the routes: `app.house`. */
export interface House {
  readonly ports: Ports
  readonly queue: Queue
  readonly metrics: Metrics
  /** Closes breakers and drops cached sessions; with `copies` also forgets departments' last good answers. */
  reset(options?: { copies?: boolean }): Promise<void>
  /** Builds the searches of all cities, or of those with a large list, that nobody need wait for them. */
  warm(which: 'large' | 'all'): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    house: House
  }
}

const BODY_LIMIT = 64 * 1024

function createFastify(options: AppOptions, errors: ErrorCatalogue): FastifyInstance {
  const answerError = errorAnswers(errors)
  const { config, logStream: stream } = options
  return Fastify({
    logger: config.logLevel === 'silent' ? false : { ...loggerOptions(config.logLevel), ...(stream ? { stream } : {}) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf(idsBy(options.clock)),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  })
}

/** The server without a port: call `inject` on it, or `listen`. The database must be migrated. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, sql, clock, services = registered } = options
  const errors = Object.fromEntries(
    [catalogue, ...services.map((one) => one.errors ?? {})].flatMap(Object.entries<ErrorEntry>),
  )
  const app = createFastify(options, errors)
  const metrics = new Metrics()
  const { patience } = options
  const { ports, platform } = buildPorts({
    config,
    sql,
    clock,
    services,
    patience,
    log: app.log,
    onOutcome: metrics.called,
  })
  const modules = [platformModule(platform), ...services]
  const jobs = Object.fromEntries(modules.flatMap((module) => Object.entries(module.jobs?.(ports) ?? {})))
  const queue = new Queue({ sql, clock, jobs, log: app.log })
  const reset: House['reset'] = async (what) => {
    platform.sessions.forget()
    await ports.departments.reset(what)
  }
  app.decorate('house', { ports, queue, metrics, reset, warm: (which) => warmSearches(platform, app.log, which) })

  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? bodyValidator : textValidator).compile(schema),
  )
  app.decorateRequest('claim')
  app.addHook('onRequest', async (request) => {
    request.claim = {}
  })
  installErrors(app, errors)
  installJson(app)
  installHeaders(app, clock)
  installRequestLog(app)
  metrics.install(app, { brokenOff: () => ports.departments.brokenOff(), depth: () => queue.depth() })
  installHealth(app, async () => (await pending(sql, migrationFolders(services))).length === 0)
  const rates = await installRates(app, config.rates)
  for (const module of modules) {
    const handlers = module.routes(ports)
    for (const [name, endpoint] of Object.entries(module.contract)) {
      const [handler, described] = [handlers[name], module.responses[name]]
      if (!handler || !described) throw new Error(`${module.id}.${name} has no handler or no response`)
      const route = { name: `${module.id}.${name}`, endpoint, response: described.response, handler }
      addContractRoute(app, platform, rates, route)
    }
  }
  const document = openApi(modules, errors)
  app.get('/openapi.json', async () => document)
  return app
}
