import { takeParameter } from '../../core/arrival/address'
import type { Outcome } from '../../core/device'
import type { RealNameEntry } from '../../shared/platform/types'

// The browser leaves: the promise never settles, the page starts anew on return
export const leaveForCode = ({ url = '' }: RealNameEntry): Promise<Outcome> => {
  location.assign(url)
  return new Promise(() => undefined)
}

export const returnedCode = (): string | undefined => takeParameter('real_name_code')
