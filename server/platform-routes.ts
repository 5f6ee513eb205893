import type { contract } from '../src/shared/platform/endpoints'
import { toInstant } from '../src/shared/days'
import { maskIdNumber } from '../src/shared/id-number'
import { AppError } from './errors'
import type { Handlers, Input, RequestContext } from './ports'
import type { Read } from './identity/audit'
import { directoryOf } from './catalogue/directory'
import { guidesOf } from './catalogue/guides'
import { manifestsOf, pagesOfMatters } from './catalogue/pages-of-matters'
import { maskName } from './identity/mask'
import { messageTemplates } from './messaging/message-templates'
import type { GrantResult } from './messaging/subscribe-messages'
import type { Platform } from './platform-context'
import { searchRoutes } from './search/routes'
import { signedIn, signInRoutes } from './identity/sign-in'

type Grant = Input<unknown, { template: string; result: GrantResult }>
type ClientError = Input<unknown, { code: string; page: string; version: string; where: string }>

/** What src/shared/platform/endpoints.ts promises. */
export function platformRoutes(platform: Platform): Handlers<typeof contract> {
  const { accounts, audit, config, messages, newId, people, services, sql } = platform
  const guides = guidesOf(platform.catalogue, pagesOfMatters(manifestsOf(services)))

  const readOf = ({ actor, language }: { actor: string; language: 'zh' | 'en' }, read: Read) => {
    const [service = ''] = read.purpose.split('.')
    const title = services.find(({ id }) => id === service)?.manifest?.title[language] ?? service
    const by = read.actor === actor ? 'self' : 'other'
    return { id: read.id, at: toInstant(read.at), by, service, title, purpose: read.purpose }
  }

  return {
    ...signInRoutes(platform),
    ...searchRoutes(platform.searches, platform.missed),

    async me(context: RequestContext) {
      const { level, actor } = context.caller
      const { channel, mark } = await accounts.get(signedIn(context).account)
      const asked = Object.keys(messageTemplates).flatMap((template) => {
        const id = channel === 'weapp' ? config.wechat.templates[template] : undefined
        return id ? [{ template, id }] : []
      })
      const known = { level, channel, mark, messages: asked }
      if (!actor) return known
      const { name, idNumber } = await people.read(actor)
      return { ...known, person: actor, name: maskName(name), idNumber: maskIdNumber(idNumber) }
    },

    async reads({ caller, language }: RequestContext, { query }: Input<{ before?: string; limit: number }>) {
      const { actor } = caller
      if (!actor) throw new AppError('LEVEL_REQUIRED', { needed: 'realName' })
      const found = await audit.of(actor, query.limit + 1, query.before)
      const reads = found.slice(0, query.limit).map((read) => readOf({ actor, language }, read))
      const last = reads[reads.length - 1]
      return { reads, ...(found.length > query.limit && last ? { next: last.id } : {}) }
    },

    async messageGrant(context: RequestContext, { body: { template, result } }: Grant) {
      if (!messageTemplates[template]) throw new AppError('NOT_FOUND')
      return { template, remaining: await messages.grant(signedIn(context).account, template, result) }
    },

    async clientError({ now }: RequestContext, { body: { code, page, version, where } }: ClientError) {
      await sql`
        insert into client_errors (id, code, page, version, stack, at)
        values (${newId()}, ${code}, ${page}, ${version}, ${where}, ${now})`
      return {}
    },

    async guide({ language }: RequestContext, { query: { city, id } }: Input<{ city: string; id: string }>) {
      return guides.get(platform.city(city), id, language)
    },

    async lifeEvent({ language }: RequestContext, { query: { city, id } }: Input<{ city: string; id: string }>) {
      return guides.event(platform.city(city), id, language)
    },

    async directory(_: RequestContext, { query: { city } }: Input<{ city: string }>) {
      const { id, name } = platform.city(city)
      return { city: { id, name }, services: directoryOf(services) }
    },
  }
}
