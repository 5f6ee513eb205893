import type { Exchange } from '../../traffic'

const SHOWN = 60

const element = (tag: string, text: string, className = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text, className })

const shown = (value: unknown): string => {
  if (typeof value !== 'string') return JSON.stringify(value, null, 1)
  try {
    return JSON.stringify(JSON.parse(value), null, 1)
  } catch {
    return value
  }
}

function pathCell({ method, path, asked, answered, fault }: Exchange): HTMLElement {
  const cell = element('td', '', 'path')
  const line = `${method} ${path}${fault ? `（${fault}）` : ''}`
  if (asked === undefined && answered === undefined) cell.append(line)
  else {
    const details = document.createElement('details')
    details.append(element('summary', line), element('pre', `问：${shown(asked)}\n答：${shown(answered)}`))
    cell.append(details)
  }
  return cell
}

function row(exchange: Exchange): HTMLElement {
  const { at, to, status, ms } = exchange
  const line = document.createElement('tr')
  const well = status >= 200 && status < 400
  line.append(
    element('td', new Date(at).toLocaleTimeString('zh-CN', { hour12: false })),
    element('td', to === 'server' ? '近办' : to === 'wechat' ? '微信' : to),
    pathCell(exchange),
    element('td', status ? String(status) : '断了', well ? 's-ok' : 's-bad'),
    element('td', String(ms)),
  )
  return line
}

/** Shows each call as it happens, newest first. @returns a function that empties the list */
export function watchTraffic(body: HTMLElement, after: () => void): () => void {
  const source = new EventSource('events')
  source.onmessage = ({ data }: MessageEvent<string>) => {
    body.prepend(row(JSON.parse(data) as Exchange))
    while (body.childElementCount > SHOWN) body.lastElementChild?.remove()
    after()
  }
  return () => body.replaceChildren()
}
