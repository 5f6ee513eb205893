import type { WechatApp, WechatConfig } from '../config'
import { AppError } from '../errors'
import type { Clock } from '../ports'
import { WechatFace } from './face'
import { appErrorOf, askWechat, WechatError, WechatUnclear, type WechatAnswer } from './http'
import { WechatLinks } from './links'
import { StableToken } from './stable-token'

export type Channel = 'weapp' | 'h5'

interface LoginAnswer extends WechatAnswer {
  readonly openid?: string
}

interface RealNameAnswer extends WechatAnswer {
  readonly verify_openid?: string
  readonly verify_real_name?: string
}

export interface RealNameQuestion {
  readonly channel: Channel
  readonly openid: string
  readonly name: string
  readonly idNumber: string
  readonly code: string
}

export interface SubscribeMessage {
  readonly openid: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, string>>
}

/**
 * `refused`: this person does not take it (any more); `unfit`: wrong for WeChat, however often it is sent; `doubtful`: it
 * went out, and WeChat's answer was lost.
 */
export type SendOutcome = 'sent' | 'refused' | 'unfit' | 'doubtful'

const refused = [43101, 43107, 40003]
const unfit = [40037, 47003, 41030]

/** WeChat's server API as we use it. */
export class WechatClient {
  private readonly tokens: Readonly<Record<Channel, StableToken>>
  /** Face checks, which only the mini-program can do. */
  readonly face: WechatFace
  /** Links of the web that open the mini-program. */
  readonly links: WechatLinks

  constructor(
    private readonly config: WechatConfig,
    clock: Clock,
  ) {
    const tokenOf = (app: WechatApp) => new StableToken(config.apiUrl, app, clock)
    this.tokens = { weapp: tokenOf(config.weapp), h5: tokenOf(config.h5) }
    this.face = new WechatFace(config, this.tokens.weapp)
    this.links = new WechatLinks(config, this.tokens.weapp)
  }

  /** Who holds this one-time login code. @throws AppError CODE_USED | RATE_LIMITED | WECHAT_REFUSED | WECHAT_DOWN */
  async openidOf(channel: Channel, code: string): Promise<string> {
    const { appid, secret } = this.config[channel]
    const query = { appid, secret, grant_type: 'authorization_code' }
    const ask =
      channel === 'weapp'
        ? askWechat<LoginAnswer>(this.config.apiUrl, '/sns/jscode2session', { ...query, js_code: code })
        : askWechat<LoginAnswer>(this.config.apiUrl, '/sns/oauth2/access_token', { ...query, code })
    const { openid } = await ask.catch((error: unknown) => {
      throw appErrorOf(error)
    })
    if (!openid) throw new AppError('WECHAT_DOWN')
    return openid
  }

  /** Where a browser in WeChat goes to come back to `redirect` with a login code and `state`. */
  authorizeUrl(redirect: string, state: string): string {
    const query = new URLSearchParams({
      appid: this.config.h5.appid,
      redirect_uri: redirect,
      response_type: 'code',
      scope: 'snsapi_base',
      state,
    })
    return `${this.config.openUrl}/connect/oauth2/authorize?${query.toString()}#wechat_redirect`
  }

  /** Whether the holder of this WeChat is really named so, by WeChat's own record. @throws AppError REAL_NAME_CODE_USED… */
  async isReallyNamed({ channel, openid, name, idNumber, code }: RealNameQuestion): Promise<boolean> {
    const request = { openid, real_name: name, cred_id: idNumber, cred_type: '1', code }
    const answer = await this.tokens[channel]
      .use((token) =>
        askWechat<RealNameAnswer>(
          this.config.apiUrl,
          '/intp/realname/checkrealnameinfo',
          { access_token: token },
          request,
        ),
      )
      .catch((error: unknown) => {
        throw appErrorOf(error, 'REAL_NAME_CODE_USED')
      })
    return answer.verify_openid === 'V_OP_NM_MA' && answer.verify_real_name === 'V_NM_ID_MA'
  }

  /** Sends one subscribe message. @throws AppError WECHAT_DOWN when it has surely not gone, and is worth trying again */
  async sendMessage({ openid, templateId, page, data }: SubscribeMessage): Promise<SendOutcome> {
    const request = {
      touser: openid,
      template_id: templateId,
      // WeChat's page has no slash in front
      page: page.replace(/^\//, ''),
      data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }])),
      miniprogram_state: this.config.miniprogramState,
      lang: 'zh_CN',
    }
    const send = (token: string): Promise<SendOutcome> =>
      askWechat(this.config.apiUrl, '/cgi-bin/message/subscribe/send', { access_token: token }, request).then(
        () => 'sent',
        (error: unknown) => {
          if (error instanceof WechatUnclear) return 'doubtful'
          throw error
        },
      )
    try {
      return await this.tokens.weapp.use(send)
    } catch (error) {
      const code = error instanceof WechatError ? error.errcode : 0
      if (refused.includes(code)) return 'refused'
      if (unfit.includes(code)) return 'unfit'
      throw appErrorOf(error)
    }
  }
}
