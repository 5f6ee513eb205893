import { askToSend } from '../../core/device'
import { platform } from '../../core/http/platform'
import { storeOf } from '../../core/store'

interface MessagesStore {
  /** Our template → WeChat's id, as the server has it; a tap must know it beforehand. */
  ids: Readonly<Record<string, string>>
  allowed: readonly string[]
}

export const useMessages = storeOf<MessagesStore>(() => ({ ids: {}, allowed: [] }))

/** Learns what one may ask about. Quiet when it fails: a page works without. */
export async function loadTemplates(): Promise<void> {
  const me = await platform.me().catch(() => undefined)
  if (me) useMessages.setState({ ids: Object.fromEntries(me.messages.map(({ template, id }) => [template, id])) })
}

const results = ['accept', 'reject', 'ban', 'filter'] as const

/**
 * Asks WeChat whether we may send one message of this kind, and tells the server the answer. From a tap only. Quiet when it
 * fails: what was done is done without it.
 */
export async function askForNews(template: string): Promise<void> {
  const id = useMessages.getState().ids[template]
  if (!id) return
  const answer = await askToSend(id)
  const result = results.find((one) => one === answer)
  if (!result) return
  const told = await platform.messageGrant({ body: { template, result } }).catch(() => undefined)
  if (!told) return
  if (result === 'accept') useMessages.setState(({ allowed }) => ({ allowed: [...allowed, template] }))
}
