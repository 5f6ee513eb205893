import { searchOf, valuesFrom, type Values } from './address'
import { fieldsOf, type Choices } from './choices'
import { drawForm, readForm } from './form'
import { showMessages } from './messages'
import { openPhone } from './phone'
import { watchTraffic } from './traffic'

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T

const say = (text: string, bad = false) => {
  byId('said').textContent = text
  byId('said').className = bad ? 'said bad' : 'said'
}

const instant = (typed: string) => (/[Zz]|[+-]\d\d:\d\d$/.test(typed) || !typed ? typed : `${typed}:00+08:00`)

let newest = 0

/** Has the world made so, then opens the phone in it; of two wishes at once the newer counts. */
async function bringAbout(values: Values, forget: () => void): Promise<void> {
  const mine = ++newest
  say('正在重来')
  const body = { ...values, now: instant(values.now ?? '') || undefined }
  const answer = await fetch('situation', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const told = (await answer.json()) as { address?: string; message?: string }
  if (mine !== newest) return
  if (!answer.ok || !told.address) return say(told.message ?? '没成：服务还没起来，等几秒再试', true)
  forget()
  openPhone(byId<HTMLIFrameElement>('phone'), told.address, values)
  byId('signal').className = values.network ?? 'good'
  say('已照这样重来：数据、缓存和熔断都清了，手机是新的。最后打开的网址算数。')
}

/** The bars above the page: the time, and the page's title where it is one of ours. */
function showChrome(): void {
  byId('time').textContent = new Date().toTimeString().slice(0, 5)
  byId('title').textContent = byId<HTMLIFrameElement>('phone').contentDocument?.title ?? '微信'
}

async function main(): Promise<void> {
  const choices = (await (await fetch('choices')).json()) as Choices
  const fields = fieldsOf(choices)
  const form = byId<HTMLFormElement>('form')
  const messages = byId('messages')
  const forget = watchTraffic(byId('traffic'), () => void showMessages(messages))
  const apply = async (values: Values) => {
    history.replaceState(null, '', location.pathname + searchOf(values, fields))
    drawForm(form, fields, values, () => void apply(readForm(form)))
    await bringAbout(values, forget)
    await showMessages(messages)
  }
  byId('apply').onclick = () => void apply(readForm(form))
  byId('usual').onclick = () => void apply(valuesFrom('', fields))
  byId('share').onclick = () => void navigator.clipboard.writeText(location.href).then(() => say('网址复制好了'))
  setInterval(showChrome, 500)
  await apply(valuesFrom(location.search, fields))
}

void main().catch((error: unknown) => say(String(error), true))
