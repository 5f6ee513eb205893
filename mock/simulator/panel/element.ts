/** An element with a text, perhaps of a class. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { textContent: text, className })

/** A button that does something. */
export function button(text: string, onTap: () => void): HTMLButtonElement {
  const made = element('button', text)
  made.type = 'button'
  made.onclick = onTap
  return made
}

export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

/** What is said beside the title. */
export function say(text: string, bad = false): void {
  byId('said').textContent = text
  byId('said').className = bad ? 'said bad' : 'said'
}

/** Asks a door of the simulator. @throws Error with what it says */
export async function askDoor<T>(path: string, body?: object): Promise<T> {
  const given = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const answer = await fetch(path, given)
  const told = (await answer.json().catch(() => ({}))) as T & { message?: string }
  if (!answer.ok) throw new Error(told.message ?? '没成：服务还没起来，等几秒再试')
  return told
}

/** In the cities' zone: 09:20:05. */
export const clockText = (at: string): string =>
  new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', timeZone: 'Asia/Shanghai', hour12: false }).format(
    new Date(at),
  )

/** In the cities' zone: 11月24日周二 09:20. */
export const dayText = (at: string): string =>
  new Intl.DateTimeFormat('zh-CN', {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
    hour12: false,
  }).format(new Date(at))
