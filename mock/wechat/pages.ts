import type { FastifyInstance } from 'fastify'
import type { WechatPlatform } from './platform'

type Query = Readonly<Record<string, string | undefined>>

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

const page = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>
body{margin:0;padding:64px 24px;font:17px/1.5 system-ui,sans-serif;color:#191919;background:#ededed;text-align:center}
a{display:block;max-width:280px;margin:16px auto;padding:12px;border-radius:8px;text-decoration:none;color:#576b95}
a.main{background:#07c160;color:#fff;font-weight:600}small{color:#666}
</style></head><body><main>${body}</main></body></html>`

const back = (to: string, add: Readonly<Record<string, string>>) => {
  const url = new URL(to)
  for (const [name, value] of Object.entries(add)) url.searchParams.set(name, value)
  return url.href
}

/** Pages of WeChat's that a browser in WeChat opens: silent sign-in, and the real-name check. */
export function addWechatPages(app: FastifyInstance, wechat: WechatPlatform): void {
  app.get<{ Querystring: Query }>('/wechat/connect/oauth2/authorize', async ({ query }, reply) => {
    const { appid, redirect_uri: to = '', response_type: type, scope, state = '' } = query
    const fits = appid === wechat.appOf('h5').appid && type === 'code' && scope === 'snsapi_base' && URL.canParse(to)
    if (!fits || !wechat.holder)
      return reply.code(400).type('text/html').send(page('10003', '<p>10003 redirect_uri</p>'))
    return reply.redirect(back(to, { code: wechat.issue(wechat.holder, 'h5'), state }))
  })

  app.get<{ Querystring: Query }>('/wechat/real-name', async ({ query }, reply) => {
    const to = query.redirect_uri ?? ''
    const person = wechat.resident(wechat.holder)
    if (!URL.canParse(to) || !person) return reply.code(400).type('text/html').send(page('400', '<p>redirect_uri</p>'))
    const yes = escaped(back(to, { real_name_code: wechat.issue(person.id, 'realName') }))
    const body = `<h2>微信实名核对</h2><p>把姓名和身份证号交给“近办”核对</p>
<a class="main" href="${yes}">同意</a><a href="${escaped(to)}">不了</a><small>模拟的微信页面</small>`
    return reply.type('text/html').send(page('微信实名核对', body))
  })
}
