import type { FastifyInstance } from 'fastify'
import { addLinkPage } from './link-page'
import { escaped, page } from './page'
import type { WechatPlatform } from './platform'

type Query = Readonly<Record<string, string | undefined>>

const back = (to: string, add: Readonly<Record<string, string>>) => {
  const url = new URL(to)
  for (const [name, value] of Object.entries(add)) url.searchParams.set(name, value)
  return url.href
}

/** Pages of WeChat's that a browser opens: silent sign-in, the real-name check, and what a URL Link leads to. */
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

  addLinkPage(app, wechat)
}
