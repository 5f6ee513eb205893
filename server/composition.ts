import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import { Calendars } from './calendar/calendars'
import { Catalogue } from './catalogue/catalogue'
import { lifeEventsOf, linksTo } from './catalogue/guides'
import { loadCities } from './cities'
import type { Config } from './config'
import { Consents } from './consent/consents'
import { purposesOf, scopesOf } from './consent/declared'
import { Access } from './delegation/access'
import { Children, REGISTER } from './delegation/children'
import { Family } from './delegation/family'
import { Invitations } from './delegation/invitations'
import { Relations } from './delegation/relations'
import { DepartmentClient, type DepartmentOptions } from './departments/client'
import type { BreakerPolicy } from './departments/breakers'
import { Copies } from './departments/copies'
import { MapGeocoder } from './geocoding/geocoder'
import { Idempotency } from './http/idempotency'
import { idsBy } from './ids'
import { Accounts } from './identity/accounts'
import { Audit } from './identity/audit'
import { Faces } from './identity/faces'
import { People } from './identity/people'
import { ReadReports } from './identity/read-reports'
import { Callers } from './delegation/callers'
import { Sessions } from './identity/sessions'
import { templatesOf } from './messaging/message-templates'
import { SubscribeMessages } from './messaging/subscribe-messages'
import type { AnyHandlers, Built, KitModule, ModulePorts, Pushes, ServerModule, ServiceModule } from './module'
import { consent as ownConsent } from './offers/children'
import { Exports } from './own-data/exports'
import { platformModule } from './platform'
import { Register } from './places/register'
import type { PlatformContext } from './platform-context'
import type { BlindIndexes, Clock, Jobs, Ports } from './ports'
import { purgeAll } from './purge'
import { sealingOf } from './crypto/sealing'
import { createOutbox } from './queue/outbox'
import { MissedSearches } from './search/missed/missed-searches'
import { citySearches } from './search/city-searches'
import { WechatClient } from './wechat/client'

const HOURLY = { everyMs: 3_600_000 }

export interface CompositionOptions {
  readonly config: Config
  readonly sql: Sql
  readonly clock: Clock
  /** In the order in which they are built: each after those it depends on. */
  readonly kits: readonly KitModule[]
  readonly services: readonly ServiceModule[]
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  readonly breakerPolicy?: BreakerPolicy
  readonly onOutcome?: DepartmentOptions['onOutcome']
}

/** A module with its handlers made. */
export interface Wired {
  readonly module: ServerModule
  readonly handlers: AnyHandlers
  readonly pushes?: Pushes | undefined
}

export interface Composition {
  readonly platform: PlatformContext
  readonly departments: DepartmentClient
  readonly register: Register
  readonly ports: Ports
  /** Platform, kits, services. */
  readonly modules: readonly Wired[]
  readonly jobs: Jobs
}

/** As many as one answer holds. */
const MOST_UNDER_WAY = 20

/** Platform, then kits, then services: everything that the server is made of, put together in this one place. */
export function compose(options: CompositionOptions): Composition {
  const { config, sql, clock, kits, services, log, breakerPolicy, onOutcome } = options
  const all: readonly ServerModule[] = [...kits, ...services]
  const newId = idsBy(clock)
  const { keys, index } = config
  const copies = new Copies(sql, keys, index)
  const declaring = [{ id: 'platform', consent: ownConsent }, ...all]
  const consents = new Consents({ sql, clock, newId, purposes: purposesOf(declaring) })
  const departments = new DepartmentClient({
    addresses: config.departments,
    clock,
    copies,
    permits: consents,
    log,
    breakerPolicy,
    onOutcome,
  })
  const audit = new Audit(sql, newId)
  const people = new People(sql, keys, index, newId, audit)
  const outbox = createOutbox(clock, newId)
  const accounts = new Accounts(sql, keys, index, newId)
  const wechat = new WechatClient(config.wechat, clock)
  const relations = new Relations(sql)
  const invitations = new Invitations(sql, keys)
  const scopes = scopesOf(services)
  const ofRegister = departments.of({ module: 'platform', main: REGISTER })
  const ownData = () => modules.flatMap(({ ownData }) => ownData ?? [])
  const { templates } = config.wechat
  const declared = templatesOf(all)
  const sealing = sealingOf(keys, 'platform')
  const messages = new SubscribeMessages({ sql, clock, outbox, sealing, accounts, wechat, declared, templates, log })
  const cities = loadCities(config.citiesDir, all)
  const city = cities.get
  const catalogue = new Catalogue(config.citiesDir)
  const knowsMatter = (of: string) => catalogue.knows(of)
  const register = new Register({ sql, clock, citiesDir: config.citiesDir, city, knowsMatter, log })
  const geocoder = new MapGeocoder({ sql, clock, index, config: config.map, log })
  const calendars = new Calendars(sql, clock, config.citiesDir)
  const underWayOf = async (subject: string, but = '') => {
    const asked = modules.filter(({ module }) => module.id !== but)
    const found = await Promise.all(asked.flatMap(({ underWay }) => underWay?.({ subject }) ?? []))
    return found
      .flat()
      .sort((a, b) => b.since.getTime() - a.since.getTime())
      .slice(0, MOST_UNDER_WAY)
  }
  const indexesOf = (module: string): BlindIndexes => {
    const of: BlindIndexes['of'] = (kind, value) => index.of(`${module}: ${kind}`, value)
    return { of, person: async (person) => of('id-number', (await people.read(person)).idNumber) }
  }
  const platform: PlatformContext = {
    sql,
    clock,
    config,
    newId,
    city,
    cities: cities.all,
    services,
    described: all,
    accounts,
    sessions: new Sessions(sql, clock, newId),
    people,
    faces: new Faces({ sql, accounts, people, face: wechat.face, links: wechat.links, newId }),
    consents,
    relations,
    access: new Access(relations),
    callers: new Callers(sql, clock),
    family: new Family({ sql, people, relations, invitations, scopes, newId }),
    children: new Children({ sql, people, relations, departments: ofRegister, newId }),
    copies,
    exports: new Exports({ sql, people, copies, modules: ownData, keys, outbox, newId }),
    modules: ownData,
    finders: () => new Map(modules.flatMap(({ module, offers }) => (offers ? [[module.id, offers]] : []))),
    audit,
    readReports: new ReadReports(sql),
    idempotency: new Idempotency(sql, keys, clock, newId),
    messages,
    wechat,
    catalogue,
    calendars,
    searchOf: citySearches(catalogue, services),
    missed: new MissedSearches(sql),
    underWay: (subject) => underWayOf(subject),
  }
  const ports: Ports = {
    sql,
    clock,
    people,
    outbox,
    city,
    cities: cities.all,
    newId,
    calendar: (of) => calendars.of(of),
    places: register,
    lifeEvents: lifeEventsOf(catalogue),
    matters: async (of, ids, language) => linksTo(ids, await catalogue.of(of), language),
    geocoder,
  }

  const built: Record<string, Built> = {}
  const portOf = (kit: string): [string, unknown][] => {
    const made = built[kit]
    return made ? [[kit, made.port]] : []
  }
  const portsFor = ({ id }: ServerModule, kitNames: readonly string[], main = id): ModulePorts => ({
    ...ports,
    messages,
    sealing: sealingOf(keys, id),
    index: indexesOf(id),
    underWay: (subject) => underWayOf(subject, id),
    settings: (of: string) => cities.settings(of, id),
    departments: departments.of({ module: id, main }),
    ...Object.fromEntries(kitNames.flatMap(portOf)),
  })
  const portsOfService = (service: ServiceModule) =>
    portsFor(service, service.manifest?.kits ?? [], service.manifest?.department)

  for (const kit of kits) {
    const given = services.flatMap((service) => {
      const { manifest } = service
      if (!manifest?.kits?.includes(kit.id)) return []
      const settings = (of: string) => cities.settings(of, service.id)
      const own = { service: service.id, manifest, settings, city: service.city }
      return [{ ...own, given: service.given?.[kit.id], ports: portsFor(service, [], manifest.department) }]
    })
    const made = kit.build?.(portsFor(kit, kit.dependsOn), given)
    if (made) built[kit.id] = made
  }

  const wired = (module: ServerModule, own: ModulePorts) => ({
    module,
    handlers: module.routes(own),
    jobs: module.jobs?.(own),
    underWay: module.underWay?.(own),
    pushes: module.pushes?.(own),
    ownData: module.ownData?.(own),
    offers: module.offers?.(own),
  })
  const modules = [
    wired(platformModule(platform), portsFor(platformModule(platform), [])),
    ...kits.map((kit) => wired(kit, portsFor(kit, [kit.id, ...kit.dependsOn]))),
    ...services.map((service) => wired(service, portsOfService(service))),
  ]
  const purging: Jobs = {
    'platform.purge': {
      run: async (_, { now }) => void (await purgeAll({ sql, modules: all, log }, now)),
      repeats: HOURLY,
    },
  }
  const jobs = [purging, ...[...modules, ...Object.values(built)].map((one) => one.jobs ?? {})]
  return { platform, departments, register, ports, modules, jobs: Object.assign({}, ...jobs) as Jobs }
}
