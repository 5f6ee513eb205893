import type { Exchange } from '../../traffic'
import { curlOf } from './curl'
import { button, clockText, element, say } from './element'

const peerText = (to: string) => (to === 'server' ? '近办' : to === 'wechat' ? '微信' : to)
const faultTexts: Readonly<Record<string, string>> = {
  cut: '断在路上',
  lost: '回答丢了',
  offline: '没网',
  weak: '信号弱',
}

const shown = (value: unknown): string => {
  if (value === undefined || value === '') return '（空）'
  if (typeof value !== 'string') return JSON.stringify(value, null, 1)
  try {
    return JSON.stringify(JSON.parse(value), null, 1)
  } catch {
    return value
  }
}

const headerLines = (headers: Exchange['headers'] = {}) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

const part = (title: string, text: string) => {
  const box = element('div')
  box.append(element('h3', title), element('pre', text))
  return box
}

/** All of one exchange, made when somebody opens it. */
function whole(exchange: Exchange): HTMLElement[] {
  const { requestId, headers, asked, answerHeaders, answered, url } = exchange
  const copy = button('复制成 curl', () => {
    const told = '复制好了：里面有这位虚构居民的登录，只在这台电脑上有用'
    void navigator.clipboard.writeText(curlOf(exchange)).then(
      () => say(told),
      () => say('浏览器不让复制', true),
    )
  })
  return [
    ...(requestId ? [part('请求号', requestId)] : []),
    part('问', shown(asked)),
    part('答', shown(answered)),
    ...(headers ? [part('问的头', headerLines(headers))] : []),
    ...(answerHeaders && Object.keys(answerHeaders).length > 0 ? [part('答的头', headerLines(answerHeaders))] : []),
    ...(url ? [copy] : []),
  ]
}

/** One line of the list, which opens. */
export function rowOf(exchange: Exchange): HTMLTableRowElement {
  const { at, to, method, path, status, ms, fault } = exchange
  const line = element('tr')
  const cell = element('td', '', 'path')
  const details = element('details')
  details.append(element('summary', `${method} ${path}${fault ? `（${faultTexts[fault] ?? fault}）` : ''}`))
  details.ontoggle = () => {
    if (details.open && details.childElementCount === 1) details.append(...whole(exchange))
  }
  cell.append(details)
  line.append(
    element('td', clockText(at)),
    element('td', peerText(to)),
    cell,
    element('td', status ? String(status) : '断了', isWell(exchange) ? 's-ok' : 's-bad'),
    element('td', String(ms)),
  )
  return line
}

export const isWell = ({ status, fault }: Exchange): boolean => status >= 200 && status < 400 && fault !== 'lost'

/** Everything in it that can be searched for. */
export const wordsOf = (exchange: Exchange): string => JSON.stringify(exchange).toLowerCase()
