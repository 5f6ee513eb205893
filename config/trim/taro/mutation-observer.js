// Nobody can observe where it is not enabled, so nothing is recorded
import { unreached } from 'trim/unreached'

export class MutationObserver {
  constructor() {
    unreached('MutationObserver')
  }

  static record() {}
}
