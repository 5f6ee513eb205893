import { createHash } from 'node:crypto'
import { HttpServer, type ReceivedRequest, type Reply } from './http-server'

export interface WechatPerson {
  readonly openid: string
  readonly name: string
  readonly idNumber: string
}

const no = (errcode: number): Reply => ({ body: { errcode, errmsg: `error ${errcode}` } })

/** The few calls of WeChat that the server makes, with one-time codes and tokens that can be spent. */
export class FakeWechat {
  readonly people = new Map<string, WechatPerson>()
  readonly sent: ReceivedRequest['body'][] = []
  /** Answered once each, instead of what would be, by path. */
  readonly next = new Map<string, Reply>()
  tokens = 0
  links = 0
  /** What whoever looks into the camera is taken for. */
  face: 'same' | 'another' | 'nobody yet' = 'same'
  private readonly used = new Set<string>()
  /** Face checks begun, by verify_id: what must be said again to hear of one. */
  private readonly checks = new Map<string, Readonly<Record<string, string>>>()
  readonly server = new HttpServer((asked) => this.answer(asked))

  /** Registers a resident; any code "<openid>:<anything>" is theirs, once. */
  add(openid: string, name: string, idNumber: string): void {
    this.people.set(openid, { openid, name, idNumber })
  }

  private answer(asked: ReceivedRequest): Reply {
    const once = this.next.get(asked.path)
    this.next.delete(asked.path)
    return once ?? this.routes[asked.path]?.(asked) ?? { status: 404 }
  }

  private use(code: string): WechatPerson | undefined {
    if (this.used.has(code)) return undefined
    this.used.add(code)
    return this.people.get(code.split(':')[0] ?? '')
  }

  private login(code = ''): Reply {
    const person = this.use(code)
    return person ? { body: { openid: person.openid, session_key: 'a2V5' } } : no(40029)
  }

  private withToken(asked: ReceivedRequest, answer: () => Reply): Reply {
    return asked.query.access_token === `token-${this.tokens}` ? answer() : no(40001)
  }

  private readonly routes: Readonly<Record<string, (asked: ReceivedRequest) => Reply>> = {
    '/sns/jscode2session': ({ query }) => this.login(query.js_code),
    '/sns/oauth2/access_token': ({ query }) => this.login(query.code),
    '/cgi-bin/stable_token': () => ({ body: { access_token: `token-${++this.tokens}`, expires_in: 7200 } }),
    '/intp/realname/checkrealnameinfo': (asked) =>
      this.withToken(asked, () => {
        const { openid, real_name: name, cred_id: idNumber, code } = asked.body as Record<string, string>
        const person = this.use(code ?? '')
        if (!person || person.openid !== openid) return no(40029)
        const fits = person.name === name && person.idNumber === idNumber
        const verify_openid = person.name === name ? 'V_OP_NM_MA' : 'V_OP_NM_UM'
        return { body: { errcode: 0, verify_openid, verify_real_name: fits ? 'V_NM_ID_MA' : 'V_NM_ID_UM' } }
      }),
    '/cityservice/face/identify/getverifyid': (asked) =>
      this.withToken(asked, () => {
        const { out_seq_no, cert_info, openid } = asked.body as {
          out_seq_no: string
          cert_info: Record<string, string>
          openid: string
        }
        const person = this.people.get(openid)
        const { cert_type, cert_name, cert_no } = cert_info
        const fits = cert_type === 'IDENTITY_CARD' && person?.name === cert_name && person?.idNumber === cert_no
        if (!fits || !/^.{5,32}$/.test(out_seq_no)) return no(84010)
        const base64 = (text = '') => Buffer.from(text).toString('base64')
        const cert = `cert_type=${base64(cert_type)}&cert_name=${base64(cert_name)}&cert_no=${base64(cert_no)}`
        const verify_id = `verify-${this.checks.size + 1}`
        const cert_hash = createHash('sha256').update(cert).digest('hex')
        this.checks.set(verify_id, { verify_id, out_seq_no, openid, cert_hash })
        return { body: { errcode: 0, verify_id, expires_in: 3600 } }
      }),
    '/cityservice/face/identify/queryverifyinfo': (asked) =>
      this.withToken(asked, () => {
        const said = asked.body as Record<string, string>
        const check = this.checks.get(said.verify_id ?? '')
        const fits = check && Object.entries(check).every(([field, value]) => said[field] === value)
        if (!fits) return no(84011)
        if (this.face === 'nobody yet') return { body: { errcode: 0, verify_ret: 10300 } }
        return { body: { errcode: 0, verify_ret: this.face === 'same' ? 10000 : 10004 } }
      }),
    '/wxa/generate_urllink': (asked) =>
      this.withToken(asked, () => ({ body: { errcode: 0, url_link: `https://wxaurl.cn/${++this.links}` } })),
    '/cgi-bin/message/subscribe/send': (asked) =>
      this.withToken(asked, () => {
        this.sent.push(asked.body)
        return { body: { errcode: 0 } }
      }),
  }
}
