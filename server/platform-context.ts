import type { Sql } from 'postgres'
import type { Calendars } from './calendar/calendars'
import type { Catalogue } from './catalogue/catalogue'
import type { Config } from './config'
import type { Consents } from './consent/consents'
import type { Access } from './delegation/access'
import type { Children } from './delegation/children'
import type { Family } from './delegation/family'
import type { Relations } from './delegation/relations'
import type { Copies } from './departments/copies'
import type { Idempotency } from './http/idempotency'
import type { Accounts } from './identity/accounts'
import type { Audit } from './identity/audit'
import type { Faces } from './identity/faces'
import type { People } from './identity/people'
import type { ReadReports } from './identity/read-reports'
import type { Callers } from './delegation/callers'
import type { Sessions } from './identity/sessions'
import type { SubscribeMessages } from './messaging/subscribe-messages'
import type { OwnData, ServerModule, ServiceModule, UnderWay } from './module'
import type { OfferParts } from './offers/offers'
import type { Exports } from './own-data/exports'
import type { City, Clock } from './ports'
import type { CitySearch } from './search/city-search'
import type { MissedSearches } from './search/missed/missed-searches'
import type { WechatClient } from './wechat/client'

/** What the platform itself is made of; modules see only the ports. */
export interface PlatformContext {
  readonly sql: Sql
  readonly clock: Clock
  readonly config: Config
  readonly newId: () => string
  readonly city: (id: string) => City
  readonly cities: readonly City[]
  readonly services: readonly ServiceModule[]
  /** Kits and services, with what their endpoints answer. */
  readonly described: readonly Pick<ServerModule, 'id' | 'responses'>[]
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly people: People
  readonly faces: Faces
  readonly consents: Consents
  readonly relations: Relations
  readonly access: Access
  readonly callers: Callers
  readonly family: Family
  readonly children: Children
  readonly copies: Copies
  readonly exports: Exports
  readonly audit: Audit
  readonly readReports: ReadReports
  readonly idempotency: Idempotency
  readonly messages: SubscribeMessages
  readonly wechat: WechatClient
  readonly catalogue: Catalogue
  readonly calendars: Calendars
  /** The search of a city, built when first asked for. */
  readonly searchOf: (city: string) => Promise<CitySearch>
  readonly missed: MissedSearches
  /** What each module holds about people. */
  readonly modules: () => readonly OwnData[]
  /** Who knows what a purpose leads to, by module. */
  readonly finders: OfferParts['finders']
  /** What this person has begun that is not over, of every module, the newest first. */
  readonly underWay: (subject: string) => Promise<readonly UnderWay[]>
}
