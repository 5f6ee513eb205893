import type { Sql } from 'postgres'
import type { Clock, Jobs, Message, Messages, MessageTemplates, Outbox, OutboxEvent } from '../ports'
import type { Channel, WechatClient } from '../wechat/client'
import type { Accounts } from '../identity/accounts'
import { wechatData } from './message-templates'

export type GrantResult = 'accept' | 'reject' | 'ban' | 'filter'

const KIND = 'platform.message'

export interface MessagesOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly outbox: Outbox
  readonly accounts: Accounts
  readonly wechat: WechatClient
  /** What the modules declare. */
  readonly declared: MessageTemplates
  /** Our template names → WeChat's ids. */
  readonly templates: Readonly<Record<string, string>>
}

/** Subscribe messages: each "yes" of a resident allows one. */
export class SubscribeMessages implements Messages {
  constructor(private readonly options: MessagesOptions) {}

  /** @inheritDoc */
  async send(tx: Parameters<Messages['send']>[0], { city, person, template, page, data }: Message): Promise<void> {
    // Checked here, where the service that is at fault still sees it
    const name = String(template)
    wechatData(this.options.declared, name, data)
    const payload = { person, template: name, page, data: JSON.stringify(data) }
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
    return { [KIND]: (payload) => this.deliver(payload) }
  }

  private async deliver(payload: OutboxEvent['payload']): Promise<void> {
    const [person, template, page, data] = ['person', 'template', 'page', 'data'].map((name) => String(payload[name]))
    if (!person || !template || !page || !data) return
    const templateId = this.options.templates[template]
    if (!templateId) return
    const fields = wechatData(this.options.declared, template, JSON.parse(data) as Record<string, string>)
    for (const { id } of await this.options.accounts.reaching(person)) {
      if (!(await this.takeGrant(id, template))) continue
      const message = { openid: await this.options.accounts.openidOf(id), templateId, page, data: fields }
      const outcome = await this.options.wechat.sendMessage(message).catch(async (error: unknown) => {
        await this.giveBack(id, template)
        throw error
      })
      if (outcome === 'sent') return
      if (outcome === 'refused') await this.grant(id, template, 'ban')
      else throw new Error(`WeChat does not take ${template}`)
    }
  }

  /** One of the allowed messages, taken before sending so that two workers cannot send on one "yes". */
  private async takeGrant(account: string, template: string): Promise<boolean> {
    const { sql, clock } = this.options
    const taken = await sql`
      update message_grants set remaining = remaining - 1, changed_at = ${clock.now()}
      where account = ${account} and template = ${template} and remaining > 0`
    return taken.count > 0
  }

  private async giveBack(account: string, template: string): Promise<void> {
    await this.grant(account, template, 'accept')
  }
}
