import { unreached } from 'trim/unreached'

export class History {
  constructor() {
    unreached('history')
  }
}
