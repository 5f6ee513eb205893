import { askToSend, type Outcome } from '../../core/device'
import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { platform } from '../../core/http/platform'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'
import type { Reminder } from './contract/types'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** What a resident wants to be reminded of. */
export type Wish = Reminder & { readonly city: string }

const results = ['accept', 'reject', 'ban', 'filter'] as const

/** Has WeChat ask whether one message may be sent, and tells the server the answer. From a tap only. @throws Problem */
async function allowed(templateId: string): Promise<Outcome> {
  const answer = await askToSend(templateId)
  const result = results.find((one) => one === answer)
  if (!result) return 'impossible'
  await platform.messageGrant({ body: { template: 'step-due', result } })
  return result === 'accept' ? 'done' : 'refused'
}

/**
 * Asks to be reminded, in place of what was asked for before of the same life event. Never throws.
 * @param templateId WeChat's, to ask its owner by; absent where a yes is there already, and the day alone moves
 */
export async function remind(wish: Wish, templateId?: string): Promise<Outcome> {
  try {
    const said = templateId ? await allowed(templateId) : 'done'
    if (said === 'done') await api.remind({ body: wish })
    return said
  } catch {
    return 'failed'
  }
}

/** Takes a reminder back. @returns whether the server knows it now */
export const forgetReminder = (city: string, event: string): Promise<boolean> =>
  api.forget({ query: { city, event } }).then(
    () => true,
    () => false,
  )

/** What the server will send me of a life event; undefined where there is nothing, or nobody could be asked. */
export const reminderOf = (city: string, event: string): Promise<Reminder | undefined> =>
  api.reminders({ query: { city } }).then(
    ({ reminders }) => reminders.find((one) => one.event === event),
    () => undefined,
  )
