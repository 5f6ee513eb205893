import type { WechatApp } from '../config'
import type { Clock } from '../ports'
import { askWechat, WechatError, type WechatAnswer } from './http'

interface TokenAnswer extends WechatAnswer {
  readonly access_token?: string
  readonly expires_in?: number
}

interface Kept {
  readonly token: string
  /** Fetched again from then on, five minutes before WeChat ends it. */
  readonly until: number
}

const EARLY = 300_000
/** The token is not, or no longer, valid. */
const spent = [40001, 40014, 42001]

/** WeChat's stable access token of one app, shared by all calls of this process. */
export class StableToken {
  private kept?: Kept
  private fetching?: Promise<Kept>

  constructor(
    private readonly apiUrl: string,
    private readonly app: WechatApp,
    private readonly clock: Clock,
  ) {}

  /** Runs `call` with a token; once more with a new one when WeChat says this one is spent. */
  async use<T>(call: (token: string) => Promise<T>): Promise<T> {
    const { token } = await this.current()
    try {
      return await call(token)
    } catch (error) {
      if (!(error instanceof WechatError) || !spent.includes(error.errcode)) throw error
      if (this.kept?.token === token) this.kept = undefined
      const next = await this.current()
      // The same again: only a forced refresh makes WeChat give another
      return call(next.token === token ? (this.kept = await this.fetch(true)).token : next.token)
    }
  }

  private async current(): Promise<Kept> {
    if (this.kept && this.clock.now().getTime() < this.kept.until) return this.kept
    this.fetching ??= this.fetch(false).finally(() => (this.fetching = undefined))
    return (this.kept = await this.fetching)
  }

  private async fetch(force: boolean): Promise<Kept> {
    const { appid, secret } = this.app
    const request = { grant_type: 'client_credential', appid, secret, force_refresh: force }
    const answer = await askWechat<TokenAnswer>(this.apiUrl, '/cgi-bin/stable_token', {}, request)
    if (!answer.access_token || !answer.expires_in) throw new Error('WeChat gave no token')
    return { token: answer.access_token, until: this.clock.now().getTime() + answer.expires_in * 1000 - EARLY }
  }
}
