import { takeParameter } from '../arrival/address'
import { platformOnce } from '../http/platform-once'
import { Problem } from '../problem'
import { persisted } from '../storage'
import { textsNow } from '../text'
import { texts } from '../texts'
import type { LoginCode } from './login-code'

/** States of sign-ins that this browser has begun, the newest last: several tabs may be at it. */
const begun = persisted<readonly string[]>('sign-in', 1)
const MOST = 4

/** Whether this browser began it; each once. */
function isOurs(state: string | undefined): boolean {
  const states = begun.read() ?? []
  if (!state || !states.includes(state)) return false
  begun.write(states.filter((one) => one !== state))
  return true
}

let returned: string | undefined

/** Takes what WeChat's OAuth page came back with out of the address: it is for us, where we had gone for it, or for nobody. */
export function takeReturn(): void {
  const code = takeParameter('code')
  const state = takeParameter('state')
  if (isOurs(state)) returned = code
}

/**
 * On the web, WeChat's OAuth page gives the code: go there and come back to the same address with `?code=`. A code that
 * somebody else went for signs nobody in.
 * The promise never settles when the browser leaves; the page starts anew on return.
 * @throws Problem where the browser keeps nothing: it would go there for ever
 */
export async function loginCode(): Promise<LoginCode> {
  takeReturn()
  const code = returned
  returned = undefined
  if (code) return { channel: 'h5', code }
  const returnTo = location.pathname + location.search
  const { url } = await platformOnce.signInEntry({ query: { returnTo } })
  const state = new URL(url).searchParams.get('state') ?? ''
  begun.write([...(begun.read() ?? []), state].slice(-MOST))
  if (!begun.read()?.includes(state)) {
    const t = textsNow(texts)
    throw new Problem('NOTHING_KEPT', t.nothingKeptAction, t.nothingKept)
  }
  location.replace(url)
  return new Promise(() => undefined)
}
