import type { Config } from './config'
import type { City, Clock } from './ports'
import type { Sql } from 'postgres'
import type { ServiceModule } from './module'
import type { WechatClient } from './wechat/client'
import type { Accounts } from './identity/accounts'
import type { Audit } from './identity/audit'
import type { Catalogue } from './catalogue/catalogue'
import type { CitySearch } from './search/city-search'
import type { Idempotency } from './http/idempotency'
import type { SubscribeMessages } from './messaging/subscribe-messages'
import type { MissedSearches } from './search/missed/missed-searches'
import type { Residents } from './identity/people'
import type { Sessions } from './identity/sessions'

/** What the platform itself is made of; services see only the ports. */
export interface Platform {
  readonly sql: Sql
  readonly clock: Clock
  readonly config: Config
  readonly newId: () => string
  readonly city: (id: string) => City
  readonly services: readonly ServiceModule[]
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly people: Residents
  readonly audit: Audit
  readonly idempotency: Idempotency
  readonly messages: SubscribeMessages
  readonly wechat: WechatClient
  readonly catalogue: Catalogue
  /** The search of a city, built when first asked for. */
  readonly searches: (city: string) => Promise<CitySearch>
  readonly missed: MissedSearches
}
