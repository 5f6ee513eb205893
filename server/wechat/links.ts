import type { WechatConfig } from '../config'
import { AppError } from '../errors'
import { appErrorOf, askWechat, type WechatAnswer } from './http'
import type { StableToken } from './stable-token'

/** A page of the mini-program as a link opens it. */
export interface Linked {
  /** Without a slash in front. */
  readonly page: string
  /** `name=value&…`, of digits, letters and few signs, 1024 characters at most. */
  readonly query: string
  /** The link opens nothing afterwards: between a minute and 30 days from now. */
  readonly until: Date
}

interface LinkAnswer extends WechatAnswer {
  readonly url_link?: string
}

/** Which version a link opens outside WeChat. */
const versions = { formal: 'release', trial: 'trial', developer: 'develop' } as const

const isWeb = (link: string) => /^https?:$/.test(URL.canParse(link) ? new URL(link).protocol : '')

/** WeChat's URL Links (generateUrlLink): addresses of the web that open the mini-program, inside WeChat and outside. */
export class WechatLinks {
  constructor(
    private readonly config: Pick<WechatConfig, 'apiUrl' | 'miniprogramState'>,
    private readonly token: StableToken,
  ) {}

  /** @returns an address that a browser opens. @throws AppError RATE_LIMITED | WECHAT_DOWN */
  async to({ page, query, until }: Linked): Promise<string> {
    const request = {
      path: page,
      query,
      expire_type: 0,
      expire_time: Math.floor(until.getTime() / 1000),
      env_version: versions[this.config.miniprogramState],
    }
    const { url_link: link = '' } = await this.token
      .use((access_token) =>
        askWechat<LinkAnswer>(this.config.apiUrl, '/wxa/generate_urllink', { access_token }, request),
      )
      .catch((error: unknown) => {
        throw appErrorOf(error)
      })
    if (!isWeb(link)) throw new AppError('WECHAT_DOWN')
    return link
  }
}
