import { unreached } from 'trim/unreached'

export class URLSearchParams {
  constructor() {
    unreached('URLSearchParams')
  }
}
