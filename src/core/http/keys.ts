import type { Endpoint } from '../../shared/contract'
import { newId } from '../ids'
import { onWipe } from '../storage'
import { isOpen } from './retry'
import type { Input } from './http'

/** Keys of what was asked for and is neither done nor refused, by what was asked for. */
const open = new Map<string, string>()
onWipe(() => open.clear())

/**
 * Sends what changes something under the key of its payload: the same payload goes under the same key until it is known
 * to be done or refused, another one never does. Nobody but this gives out keys.
 */
export async function underItsKey<T>(
  { method, path }: Endpoint,
  input: Input,
  send: (key: string) => Promise<T>,
): Promise<T> {
  const payload = JSON.stringify([method, path, input])
  const key = open.get(payload) ?? newId()
  open.set(payload, key)
  try {
    const answer = await send(key)
    open.delete(payload)
    return answer
  } catch (thrown) {
    if (!isOpen(thrown)) open.delete(payload)
    throw thrown
  }
}
