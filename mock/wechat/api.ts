import type { FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { answerAsPeer, type Surroundings } from '../peer'
import type { Channel, WechatPlatform } from './platform'

export interface WechatApiOptions {
  readonly wechat: WechatPlatform
  readonly surroundings: Surroundings
  /** Take codes this world did not issue: WeChat DevTools gets its codes from Tencent. */
  readonly foreignCodes: boolean
}

type Query = Readonly<Record<string, string | undefined>>
type WechatReply = object
type Call = (query: Query, body: Readonly<Record<string, unknown>>, host: string) => WechatReply

const wrong = (errcode: number): WechatReply => ({ errcode, errmsg: `error ${errcode}` })

/** api.weixin.qq.com as far as the server uses it: every answer is 200, errors are an errcode. */
export function addWechatApi(app: FastifyInstance, options: WechatApiOptions): void {
  const { wechat, surroundings } = options

  const login = (channel: Channel, { appid, secret }: Query, code = ''): WechatReply => {
    const own = wechat.appOf(channel)
    if (appid !== own.appid) return wrong(40013)
    if (secret !== own.secret) return wrong(40125)
    if (options.foreignCodes && wechat.holder) wechat.codes.adopt(code, wechat.holder, channel)
    const opened = wechat.codes.open(code, channel)
    return 'errcode' in opened ? wrong(opened.errcode) : { openid: wechat.openid(channel, opened.resident) }
  }

  const withToken = ({ access_token: token }: Query, answer: () => WechatReply): WechatReply => {
    const errcode = wechat.tokens.check(token)
    return errcode ? wrong(errcode) : answer()
  }

  const calls: Readonly<Record<string, Call>> = {
    'GET /sns/jscode2session': (query) => {
      const answer = login('weapp', query, query.js_code)
      return 'openid' in answer ? { ...answer, session_key: randomBytes(16).toString('base64') } : answer
    },
    'GET /sns/oauth2/access_token': (query) => {
      const answer = login('h5', query, query.code)
      const token = randomBytes(24).toString('base64url')
      const rest = { access_token: token, expires_in: 7200, refresh_token: token, scope: 'snsapi_base' }
      return 'openid' in answer ? { ...answer, ...rest } : answer
    },
    'POST /cgi-bin/stable_token': (_, { grant_type: type, appid, secret, force_refresh: force }) => {
      const own = [wechat.appOf('weapp'), wechat.appOf('h5')].find((one) => one.appid === appid)
      if (type !== 'client_credential') return wrong(40002)
      if (!own) return wrong(40013)
      if (own.secret !== secret) return wrong(40125)
      const token = wechat.tokens.stable(own.appid, force === true)
      return 'errcode' in token ? wrong(token.errcode) : token
    },
    'POST /intp/realname/checkrealnameinfo': (query, { openid, real_name: name, cred_id: id, code }) =>
      withToken(query, () => {
        const opened = wechat.codes.open(typeof code === 'string' ? code : '', 'realName')
        if ('errcode' in opened) return wrong(opened.errcode)
        const person = wechat.resident(opened.resident)
        const own = (['weapp', 'h5'] as const).map((channel) => wechat.openid(channel, opened.resident))
        if (!person || typeof openid !== 'string' || !own.includes(openid)) return { ...ok, verify_openid: 'V_OP_NA' }
        const named = person.name === name
        return {
          ...ok,
          verify_openid: named ? 'V_OP_NM_MA' : 'V_OP_NM_UM',
          verify_real_name: named && person.idNumber === id ? 'V_NM_ID_MA' : 'V_NM_ID_UM',
        }
      }),
    'POST /cityservice/face/identify/getverifyid': (query, body) =>
      withToken(query, () => faceAnswer(wechat.faces.begin(body))),
    'POST /cityservice/face/identify/queryverifyinfo': (query, body) =>
      withToken(query, () => faceAnswer(wechat.faces.result(body))),
    'POST /wxa/generate_urllink': (query, body, host) =>
      withToken(query, () => {
        const made = wechat.links.make(body)
        return 'errcode' in made ? wrong(made.errcode) : { ...ok, url_link: `http://${host}/wechat/link/${made.id}` }
      }),
    'POST /cgi-bin/message/subscribe/send': (query, body) =>
      withToken(query, () => {
        const errcode = wechat.send(body)
        return errcode ? wrong(errcode) : ok
      }),
  }

  for (const [name, call] of Object.entries(calls)) {
    const [method = '', path = ''] = name.split(' ')
    app.route<{ Querystring: Query; Body: string | undefined }>({
      method,
      url: `/wechat${path}`,
      handler: async (request, reply) => {
        const { query, headers } = request
        const body = request.body ? (JSON.parse(request.body) as Record<string, unknown>) : {}
        const asked = { to: 'wechat', path, body: withoutSecrets({ ...query, ...body }) }
        return answerAsPeer(surroundings, asked, request, reply, (fault) => {
          const answer = fault === 'refusing' ? wrong(40226) : call(query, body, headers.host ?? '')
          return { status: 200, body: fault === 'garbled' ? '<html>系统繁忙</html>' : answer }
        })
      },
    })
  }
}

const faceAnswer = (answer: { errcode: number } | object): WechatReply =>
  'errcode' in answer ? wrong(answer.errcode) : { ...ok, ...answer }

const ok = { errcode: 0, errmsg: 'ok' }

const withoutSecrets = (asked: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'secret'))
