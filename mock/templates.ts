import { kits, services } from '../server/modules.gen'

/** Names of the messages that the modules send, which this world's WeChat knows. */
export const templateNames = (): readonly string[] =>
  [...kits, ...services].flatMap(({ messages = {} }) => Object.keys(messages))
