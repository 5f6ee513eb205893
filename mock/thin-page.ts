import { services } from '../server/modules.gen'
import { phonePages } from './simulator/pages/phone-pages'

/** Names of the examples any endpoint has. */
const exampleNames = (): string[] => [
  ...new Set(
    services.flatMap(({ responses }) => Object.values(responses).flatMap(({ examples }) => Object.keys(examples))),
  ),
]

const script = `
const session = { v: 1, data: { token: 'thin', mark: 'thin' } }
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  localStorage.clear()
  localStorage.setItem('session', JSON.stringify({ data: session }))
  await fetch('/thin/example', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ example: link.dataset.example }),
  })
  window.open(link.href)
})`

const links = (path: string) =>
  exampleNames()
    .map((name) => `<a href="/${path}?city=yunlan" data-example="${name}">${name}</a>`)
    .join(' ')

/** Every page with every example, one tap each: for people who design pages and need no server. */
export const thinPage = (): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>近办 薄模拟</title><style>
body{font:16px/1.6 system-ui,sans-serif;max-width:720px;margin:32px auto;padding:0 16px;color:#14191a}
a{display:inline-block;margin:4px 8px 4px 0;padding:6px 12px;border:1px solid #848e90;border-radius:8px;color:#0b6870;text-decoration:none}
h2{font-size:17px;margin:24px 0 4px}</style></head><body><main><h1>每一页，每一种情形</h1>
<p>答案都来自契约里的例子，不用数据库。点一个，新开一页。</p>
${phonePages()
  .map(({ path, title, group }) => `<h2>${group}：${title}</h2>${links(path)}`)
  .join('\n')}
</main><script>${script}</script></body></html>`
