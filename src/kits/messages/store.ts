import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { call } from '../../core/http/call'
import { contract } from '../../shared/platform/endpoints'
import type { Me } from '../../shared/platform/types'

interface MessagesStore {
  /** Our template → WeChat's id, as the server has it; a tap must know it beforehand. */
  ids: Readonly<Record<string, string>>
  allowed: readonly string[]
}

export const useMessages = create<MessagesStore>(() => ({ ids: {}, allowed: [] }))

/** Learns what one may ask about. Quiet when it fails: a page works without. */
export async function loadTemplates(): Promise<void> {
  const me = await call<Me>(contract.me).catch(() => undefined)
  if (me) useMessages.setState({ ids: Object.fromEntries(me.messages.map(({ template, id }) => [template, id])) })
}

/** Asks WeChat whether we may send one message of this kind, and tells the server the answer. From a tap only. */
export async function askForNews(template: string): Promise<void> {
  const id = useMessages.getState().ids[template]
  if (!id) return
  const answer = (await Taro.requestSubscribeMessage({ tmplIds: [id], entityIds: [] })) as unknown as Record<
    string,
    string
  >
  const result = answer[id]
  if (!result) return
  await call(contract.messageGrant, { body: { template, result } })
  if (result === 'accept') useMessages.setState(({ allowed }) => ({ allowed: [...allowed, template] }))
}
