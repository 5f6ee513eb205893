import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import { loadCities } from './cities'
import type { Config } from './config'
import { DepartmentClient, type DepartmentOptions } from './departments/client'
import type { Patience } from './departments/breakers'
import { Copies } from './departments/copies'
import { idsBy } from './ids'
import { Accounts } from './identity/accounts'
import { Audit } from './identity/audit'
import { Catalogue } from './catalogue/catalogue'
import { searchesOf } from './search/searches'
import { Idempotency } from './http/idempotency'
import { SubscribeMessages } from './messaging/subscribe-messages'
import { MissedSearches } from './search/missed/missed-searches'
import { createOutbox } from './queue/outbox'
import type { Platform } from './platform-context'
import { Residents } from './identity/people'
import { Sessions } from './identity/sessions'
import type { Clock, Ports } from './ports'
import type { ServiceModule } from './module'
import { WechatClient } from './wechat/client'

export interface PortsOptions {
  readonly config: Config
  readonly sql: Sql
  readonly clock: Clock
  readonly services: readonly ServiceModule[]
  readonly log: Pick<FastifyBaseLogger, 'warn'>
  readonly patience?: Patience
  readonly onOutcome?: DepartmentOptions['onOutcome']
}

export interface Built {
  readonly ports: Ports & { readonly departments: DepartmentClient }
  readonly platform: Platform
}

/** Everything below the routes, wired once: what services see (ports) and what the platform itself uses. */
export function buildPorts({ config, sql, clock, services, log, patience, onOutcome }: PortsOptions): Built {
  const newId = idsBy(clock)
  const { keys, index } = config
  const copies = new Copies(sql, keys, index)
  const departments = new DepartmentClient({ addresses: config.departments, clock, copies, log, patience, onOutcome })
  const audit = new Audit(sql, newId)
  const people = new Residents(sql, keys, index, newId, audit)
  const outbox = createOutbox(clock, newId)
  const accounts = new Accounts(sql, keys, index, newId)
  const wechat = new WechatClient(config.wechat, clock)
  const { templates } = config.wechat
  const messages = new SubscribeMessages({ sql, clock, outbox, accounts, wechat, templates })
  const cities = loadCities(config.citiesDir, services)
  const catalogue = new Catalogue(config.citiesDir)
  const platform: Platform = {
    sql,
    clock,
    config,
    newId,
    city: (id) => cities.get(id),
    services,
    accounts,
    sessions: new Sessions(sql, clock, newId),
    people,
    audit,
    idempotency: new Idempotency(sql, keys, clock, newId),
    messages,
    wechat,
    catalogue,
    searches: searchesOf(catalogue, services),
    missed: new MissedSearches(sql),
  }
  return { ports: { sql, clock, departments, people, outbox, messages, cities, newId }, platform }
}
