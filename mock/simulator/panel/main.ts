import type { Exchange } from '../../traffic'
import type { PhoneFrame } from '../phone/in-phone'
import { saidIn, searchOf, valuesFrom, type Values } from './address'
import { clockIs, showBars } from './bars'
import { fieldsOf, type Choices } from './choices'
import { askDoor, byId, say } from './element'
import { drawForm, readForm } from './form'
import { instant } from './instant'
import { showMessages } from './messages'
import { openPhone, setPhone, turnTo } from './phone'
import { watchQueue } from './queue'
import { watchSituations } from './situations'
import { watchTraffic } from './traffic'

const frame = byId<PhoneFrame>('phone')
const form = byId<HTMLFormElement>('form')

class Panel {
  private newest = 0
  private readonly forget: () => void

  constructor(private readonly choices: Choices) {
    const body = byId('traffic')
    const [text, who, failed] = [
      byId<HTMLInputElement>('words'),
      byId<HTMLSelectElement>('asked'),
      byId<HTMLInputElement>('failed'),
    ]
    this.forget = watchTraffic({ body, text, who, failed }, (exchange) => this.heard(exchange))
    showBars(frame, { time: byId('time'), title: byId('title'), back: byId('back'), nav: byId('nav') })
    byId('apply').onclick = () => void this.apply(readForm(form))
    byId('usual').onclick = () => void this.apply({})
    byId('share').onclick = () => void navigator.clipboard.writeText(location.href).then(() => say('网址复制好了'))
    watchQueue(byId('queue'), byId('steps'))
    watchSituations(() => searchOf(readForm(form), this.fieldsFor(readForm(form))))
  }

  /** As the address says it. */
  open(): Promise<void> {
    return this.apply(valuesFrom(location.search, this.fieldsFor(saidIn(location.search))))
  }

  private fieldsFor(given: Values) {
    return fieldsOf(this.choices, given)
  }

  /** Draws these values and keeps them in the address. */
  private show(given: Values): Values {
    const fields = this.fieldsFor(given)
    const values = Object.fromEntries(fields.map(({ name, usual }) => [name, given[name] ?? usual]))
    history.replaceState(null, '', location.pathname + searchOf(values, fields))
    drawForm(form, fields, values, (name) => void this.changed(name))
    return values
  }

  private async changed(name: string): Promise<void> {
    const values = readForm(form)
    if (!this.fieldsFor(values).some((field) => field.name === name && field.live)) {
      // A resident is in their own city, unless the tester then chooses another
      return this.apply(name === 'resident' ? { ...values, city: '' } : values)
    }
    this.show(values)
    setPhone(frame, values, this.choices)
    turnTo(values)
    byId('signal').className = values.network ?? 'good'
    await askDoor('phone', { network: values.network, next: values.next })
  }

  /** Has the world made so, then opens the phone in it; of two wishes at once the newer counts. */
  private async apply(given: Values): Promise<void> {
    const mine = ++this.newest
    const values = this.show(given)
    say('正在重来')
    try {
      const body = { ...values, now: instant(values.now) || undefined }
      const { address, now } = await askDoor<{ address: string; now: string }>('situation', body)
      if (mine !== this.newest) return
      clockIs(now)
      this.forget()
      setPhone(frame, values, this.choices)
      openPhone(frame, address, values)
      if (values.next !== 'none') await askDoor('phone', { next: values.next })
      byId('signal').className = values.network ?? 'good'
      say('已照这样重来：数据、缓存和熔断都清了，手机是新的。最后打开的网址算数。')
    } catch (error) {
      if (mine === this.newest) say((error as Error).message, true)
    }
    await showMessages(byId('messages'))
  }

  private heard({ fault }: Exchange): void {
    void showMessages(byId('messages'))
    // It happens once
    if (fault === 'cut' || fault === 'lost') this.show({ ...readForm(form), next: 'none' })
  }
}

void askDoor<Choices>('choices')
  .then((choices) => new Panel(choices).open())
  .catch((error: unknown) => say(String(error), true))
