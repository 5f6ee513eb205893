import type { Sql } from 'postgres'
import type { FastifyBaseLogger } from 'fastify'
import type {
  Clock,
  JobContext,
  Jobs,
  Message,
  Messages,
  MessageTemplates,
  Outbox,
  OutboxEvent,
  Sealing,
} from '../ports'
import type { Channel, WechatClient } from '../wechat/client'
import type { Accounts } from '../identity/accounts'
import { wechatData } from './message-templates'
import * as sends from './sends'

export type GrantResult = 'accept' | 'reject' | 'ban' | 'filter'

/** Its words are sealed; a server of the release before leaves it to one that can open them. */
const KIND = 'platform.sealed-message'
/** Written by the release before, in plain. */
const PLAIN = 'platform.message'
const placeOf = (person: string) => `message:${person}`

export interface MessagesOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly outbox: Outbox
  readonly sealing: Sealing
  readonly accounts: Accounts
  readonly wechat: WechatClient
  /** What the modules declare. */
  readonly declared: MessageTemplates
  /** Our template names → WeChat's ids. */
  readonly templates: Readonly<Record<string, string>>
  readonly log: Pick<FastifyBaseLogger, 'warn'>
}

interface Words {
  readonly page: string
  readonly data: Readonly<Record<string, string>>
}

interface Sendable extends Words {
  readonly person: string
  readonly template: string
}

const said = (payload: OutboxEvent['payload']) =>
  payload as Readonly<Record<'person' | 'template' | 'page' | 'data' | 'words', string>>

/** Subscribe messages: each "yes" of a resident allows one. One goes out once, or is marked doubtful and not repeated. */
export class SubscribeMessages implements Messages {
  constructor(private readonly options: MessagesOptions) {}

  /** @inheritDoc */
  async send(tx: Parameters<Messages['send']>[0], { city, person, template, page, data }: Message): Promise<void> {
    // Checked here, where the service that is at fault still sees it
    const name = String(template)
    wechatData(this.options.declared, name, data)
    const words = this.options.sealing.seal(JSON.stringify({ page, data }), placeOf(person))
    const payload = { person, template: name, words: words.toString('base64') }
    await this.options.outbox.add(tx, { city, kind: KIND, payload })
  }

  /** Whether a module has declared this template. */
  knows(template: string): boolean {
    return template in this.options.declared
  }

  /** Templates that somebody of this channel may be asked about: WeChat sends to mini-programs only. */
  offered(channel: Channel): { template: string; id: string }[] {
    return Object.keys(this.options.declared).flatMap((template) => {
      const id = channel === 'weapp' ? this.options.templates[template] : undefined
      return id ? [{ template, id }] : []
    })
  }

  /** Keeps what the resident said. @returns how many messages of this template may still be sent */
  async grant(account: string, template: string, result: GrantResult): Promise<number> {
    const { sql, clock } = this.options
    const add = result === 'accept' ? 1 : 0
    const [row] = await sql<[{ remaining: number }]>`
      insert into message_grants as known (account, template, remaining, changed_at)
      values (${account}, ${template}, ${add}, ${clock.now()})
      on conflict (account, template) do update
        set remaining = ${result === 'ban' ? sql`0` : sql`known.remaining + ${add}`}, changed_at = excluded.changed_at
      returning remaining`
    return row.remaining
  }

  jobs(): Jobs {
    return {
      [KIND]: (payload, context) => {
        const { person, template, words } = said(payload)
        const opened = this.options.sealing.open(Buffer.from(words, 'base64'), placeOf(person))
        return this.deliver({ person, template, ...(JSON.parse(opened) as Words) }, context)
      },
      [PLAIN]: (payload, context) => {
        const { person, template, page, data } = said(payload)
        return this.deliver({ person, template, page, data: JSON.parse(data) as Words['data'] }, context)
      },
    }
  }

  private async deliver(message: Sendable, { id: event, now }: JobContext): Promise<void> {
    const { person, template, page, data } = message
    const templateId = this.options.templates[template]
    if (!templateId) return
    const fields = wechatData(this.options.declared, template, data)
    const { sql, accounts, wechat } = this.options
    const reaching = (await accounts.reaching(person)).map(({ id }) => id)
    const before = await sends.stateOf(sql, event, reaching)
    // Whoever began it has died, or is very slow: it may have gone
    if (before?.state === 'sending') await this.doubt({ account: before.account, event, template })
    if (before) return
    for (const account of reaching) {
      const send = { account, event, template }
      const filled = { openid: await accounts.openidOf(account), templateId, page, data: fields }
      if (!(await sends.begin(sql, send, now))) continue
      const outcome = await wechat.sendMessage(filled).catch(async (error: unknown) => {
        await sends.undo(sql, send, now)
        throw error
      })
      if (outcome === 'sent') return sends.end(sql, send, 'sent')
      if (outcome === 'doubtful') return this.doubt(send)
      await sends.undo(sql, send, now)
      if (outcome === 'unfit') throw new Error(`WeChat does not take ${template}`)
      await this.grant(account, template, 'ban')
    }
  }

  private async doubt(send: sends.Send): Promise<void> {
    this.options.log.warn({ event: send.event, template: send.template }, 'message doubtful')
    await sends.end(this.options.sql, send, 'doubtful')
  }
}
