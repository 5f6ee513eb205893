import type { Waiting } from '../backstage'
import { clockIs, worldNow } from './bars'
import { askDoor, button, dayText, element, say } from './element'

const HOUR = 3_600_000
const EVERY_MS = 4000
/** A little later than due: what is due is done then. */
const AFTER_MS = 1000

const untilText = (ms: number): string => {
  if (ms <= 0) return '该做了'
  if (ms < HOUR) return `${Math.ceil(ms / 60_000)} 分钟后`
  return ms < 48 * HOUR ? `${Math.round(ms / HOUR)} 小时后` : `${Math.round(ms / (24 * HOUR))} 天后`
}

/** Lets the world's time pass. @param to RFC 3339 */
async function pass(to: Date): Promise<void> {
  say('时间在走')
  try {
    const { now } = await askDoor<{ now: string }>('pass', { to: to.toISOString() })
    clockIs(now)
    say(`现在是 ${dayText(now)}，到时候该做的都会做`)
  } catch (error) {
    say((error as Error).message, true)
  }
}

function line({ kind, city, runAt, attempts, isDead, lastError }: Waiting, after: () => void): HTMLElement {
  const item = element('li', '', isDead ? 'dead' : '')
  const due = new Date(runAt)
  const tried = attempts > 0 ? `，试过 ${attempts} 次${lastError ? `，上次 ${lastError}` : ''}` : ''
  const when = isDead ? '放弃了' : `${dayText(runAt)}，${untilText(due.getTime() - worldNow().getTime())}`
  item.append(element('strong', kind), element('span', `${when}${tried}${city === '*' ? '，定时的' : `，${city}`}`))
  if (!isDead && due > worldNow())
    item.append(button('让时间到那时', () => void pass(new Date(due.getTime() + AFTER_MS)).then(after)))
  return item
}

/** Shows what the queue has still to do, first due first, with a way to the time of each. */
export function watchQueue(list: HTMLElement, steps: HTMLElement): void {
  let shown = ''
  const show = async () => {
    const { now: at, waiting } = await askDoor<{ now: string; waiting: readonly Waiting[] }>('waiting')
    clockIs(at)
    // Drawn anew only where it is another: whoever is on a button stays there
    const now = JSON.stringify(waiting) + Math.floor(worldNow().getTime() / 60_000)
    if (now === shown) return
    shown = now
    list.replaceChildren(...(waiting.length ? waiting.map((one) => line(one, again)) : [element('li', '没有')]))
  }
  const again = () => void show().catch(() => undefined)
  const step = (text: string, hours: number) =>
    button(text, () => void pass(new Date(worldNow().getTime() + hours * HOUR)).then(again))
  steps.replaceChildren(step('过一小时', 1), step('过一天', 24), step('过一个月', 24 * 30))
  setInterval(again, EVERY_MS)
  again()
}
