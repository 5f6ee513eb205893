interface Sent {
  readonly at: string
  readonly page?: string
  readonly data?: Readonly<Record<string, { readonly value?: string }>>
}

const sentence = ({ at, page = '', data = {} }: Sent) => {
  const line = document.createElement('p')
  const words = Object.values(data).map(({ value }) => value ?? '')
  line.textContent = `${new Date(at).toLocaleTimeString('zh-CN', { hour12: false })} ${words.join('；')} → ${page}`
  return line
}

/** Shows what WeChat has sent to residents so far. */
export async function showMessages(box: HTMLElement): Promise<void> {
  const sent = (await (await fetch('messages')).json()) as Sent[]
  box.replaceChildren(...(sent.length ? sent.map(sentence) : ['还没有']))
}
