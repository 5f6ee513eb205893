import { createHash } from 'node:crypto'
import type { Resident } from '../resident'
import { Codes, type CodeUse } from './codes'
import { FaceChecks } from './face'
import { Links, type MiniProgram } from './links'
import { dataFault, Grants, type SubscribeRequest } from './messages'
import { Tokens } from './tokens'

export type Channel = 'weapp' | 'h5'

export interface WechatApps {
  readonly weapp: { readonly appid: string; readonly secret: string }
  readonly h5: { readonly appid: string; readonly secret: string }
}

export interface PlatformOptions {
  readonly apps: WechatApps
  /** Ids of the subscribe templates that this mini-program has. */
  readonly templates: readonly string[]
  readonly residents: readonly Resident[]
  readonly now: () => Date
}

export interface SentMessage extends SubscribeRequest {
  readonly resident: string
  /** RFC 3339. */
  readonly at: string
}

/** A WeChat user's name for one app: the same person has another in another app. */
export const openidOf = (appid: string, resident: string): string =>
  `o${createHash('sha256').update(`${appid}:${resident}`).digest('base64url').slice(0, 27)}`

/** What WeChat knows and decides; api.ts and pages.ts speak for it. */
export class WechatPlatform {
  readonly codes: Codes
  readonly tokens: Tokens
  readonly faces: FaceChecks
  readonly links: Links
  readonly grants = new Grants()
  readonly messages: SentMessage[] = []
  /** Whose WeChat answers a code made elsewhere (DevTools), and the pages a browser opens. */
  holder = ''
  /** What a link opens; a world without a tester has nobody to play it. */
  miniProgram?: MiniProgram

  constructor(readonly options: PlatformOptions) {
    this.codes = new Codes(options.now)
    this.tokens = new Tokens(options.now)
    this.links = new Links(options.now)
    const whose = (openid: string) => options.residents.find(({ id }) => this.openid('weapp', id) === openid)
    this.faces = new FaceChecks(options.now, whose)
  }

  appOf(channel: Channel) {
    return this.options.apps[channel]
  }

  openid(channel: Channel, resident: string): string {
    return openidOf(this.appOf(channel).appid, resident)
  }

  resident(id: string): Resident | undefined {
    return this.options.residents.find((one) => one.id === id)
  }

  issue(resident: string, use: CodeUse): string {
    if (!this.resident(resident)) throw new Error(`no resident "${resident}"`)
    return this.codes.issue(resident, use)
  }

  /** The resident said yes to one message in the mini-program. */
  allow(resident: string, template: string): void {
    this.grants.allow(this.openid('weapp', resident), template)
  }

  /** @returns WeChat's errcode, 0 where the message went out */
  send(message: SubscribeRequest): number {
    const { touser = '', template_id: template = '', page = '', data } = message
    const person = this.options.residents.find(({ id }) => this.openid('weapp', id) === touser)
    if (!person) return 40003
    if (!this.options.templates.includes(template)) return 40037
    if (page.startsWith('/')) return 41030
    const fault = dataFault(data)
    if (fault) return fault
    if (!this.grants.take(touser, template)) return 43101
    this.messages.push({ ...message, resident: person.id, at: this.options.now().toISOString() })
    return 0
  }

  reset(): void {
    this.codes.clear()
    this.tokens.spoil()
    this.faces.clear()
    this.links.clear()
    this.grants.clear()
    this.messages.length = 0
  }
}
