import { platformOnce } from '../http/platform-once'
import { takeParameter } from '../arrival/address'
import type { LoginCode } from './login-code'

/**
 * On the web, WeChat's OAuth page gives the code: go there and come back to the same address with `?code=`.
 * The promise never settles when the browser leaves; the page starts anew on return.
 */
export async function loginCode(): Promise<LoginCode> {
  const code = takeParameter('code')
  takeParameter('state')
  if (code) return { channel: 'h5', code }
  const returnTo = location.pathname + location.search
  const { url } = await platformOnce.signInEntry({ query: { returnTo } })
  location.replace(url)
  return new Promise(() => undefined)
}
