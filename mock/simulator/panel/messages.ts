import { askDoor, clockText, element } from './element'

interface Sent {
  readonly at: string
  readonly page?: string
  readonly data?: Readonly<Record<string, { readonly value?: string }>>
}

const sentence = ({ at, page = '', data = {} }: Sent) => {
  const words = Object.values(data).map(({ value }) => value ?? '')
  return element('p', `${clockText(at)} ${words.join('；')} → ${page}`)
}

/** Shows what WeChat has sent to residents so far. */
export async function showMessages(box: HTMLElement): Promise<void> {
  const sent = await askDoor<Sent[]>('messages')
  box.replaceChildren(...(sent.length ? sent.map(sentence) : ['还没有']))
}
