import { messageTemplates } from '../server/messaging/message-templates'

/** Names of the messages that we send, which this world's WeChat knows. */
export const templateNames = (): readonly string[] => Object.keys(messageTemplates)
