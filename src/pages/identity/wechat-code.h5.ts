import { takeParameter } from '../../core/arrival/address'
import type { Outcome } from '../../core/device'
import { newId } from '../../core/ids'
import { visit } from '../../core/tab'
import type { RealNameEntry } from '../../shared/platform/types'

const begun = visit<string>('check')

/** Address to come back to, with a mark that this tab alone knows. */
export function returnAddress(here: string): string {
  const state = newId()
  begun.write(state)
  return `${here}${here.includes('?') ? '&' : '?'}check=${state}`
}

// The browser leaves: the promise never settles, the page starts anew on return
export const leaveForCode = ({ url = '' }: RealNameEntry): Promise<Outcome> => {
  // In place of the form: nobody comes back to it
  location.replace(url)
  return new Promise(() => undefined)
}

/** The code in the address, where this tab went for it; taken out of the address in any case. */
export function returnedCode(): string | undefined {
  const code = takeParameter('real_name_code')
  const state = takeParameter('check')
  if (!state || state !== begun.read()) return undefined
  begun.clear()
  return code
}
