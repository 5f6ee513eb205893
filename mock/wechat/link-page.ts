import type { FastifyInstance } from 'fastify'
import type { FaceDone } from './face'
import type { WechatPlatform } from './platform'
import { page, scripted } from './page'

const choices: readonly (readonly [FaceDone, string])[] = [
  ['same', '打开，刷脸：是本人'],
  ['another', '打开，刷脸：不是本人'],
  ['cancelled', '打开，没刷就退出'],
]

/** Says what was done to the page's own address, and what the mini-program says of it. */
const script = `
const said = document.querySelector('p')
for (const button of document.querySelectorAll('button[value]')) button.onclick = async () => {
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ done: button.value }) }
  const answer = await fetch(location.href, asked)
  said.textContent = (await answer.json()).said
}
document.querySelector('#back').onclick = () => history.back()
`

/** The page of a URL Link: opens the mini-program, which the pretend WeChat has somebody play. */
export function addLinkPage(app: FastifyInstance, wechat: WechatPlatform): void {
  app.get<{ Params: { id: string } }>('/wechat/link/:id', async ({ params: { id } }, reply) => {
    const back = '<button id="back">回到网页</button><small>模拟的微信页面</small>'
    if (!wechat.links.open(id))
      return reply
        .code(404)
        .type('text/html')
        .send(page('链接过期了', `<h2>链接过期了</h2><p></p>${back}${scripted(script)}`))
    const buttons = choices.map(([done, text]) => `<button class="main" value="${done}">${text}</button>`).join('')
    const body = `<h2>在微信里打开“近办”</h2><p>小程序打开以后做什么</p>${buttons}${back}${scripted(script)}`
    return reply.type('text/html').send(page('打开小程序', body))
  })

  app.post<{ Params: { id: string }; Body: string }>('/wechat/link/:id', async ({ params: { id }, body }, reply) => {
    const launch = wechat.links.open(id)
    const { done } = JSON.parse(body) as { done?: unknown }
    const chosen = choices.find(([one]) => one === done)?.[0]
    if (!launch || !chosen) return reply.code(404).send({ said: '链接过期了' })
    return { said: (await wechat.miniProgram?.(launch, chosen)) ?? '这里没有小程序能打开' }
  })
}
