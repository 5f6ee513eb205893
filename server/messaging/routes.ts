import { AppError } from '../errors'
import type { PlatformHandlers } from '../module'
import type { SubscribeMessages } from './subscribe-messages'

/** What a resident said to a subscribe message. */
export const messagingRoutes = (messages: SubscribeMessages): Pick<PlatformHandlers, 'messageGrant'> => ({
  async messageGrant({ caller }, { body: { template, result } }) {
    if (!messages.knows(template)) throw new AppError('NOT_FOUND')
    return { template, remaining: await messages.grant(caller.accountId, template, result) }
  },
})
