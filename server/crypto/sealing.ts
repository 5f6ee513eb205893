import type { Sealing } from '../ports'
import type { KeyRing } from './key-ring'

/** The field keys as one module has them: what it sealed, no other module opens. */
export const sealingOf = (keys: KeyRing, module: string): Sealing => ({
  seal: (text, place) => keys.encrypt(text, `${module}: ${place}`),
  open: (sealed, place) => keys.decrypt(sealed, `${module}: ${place}`),
})
