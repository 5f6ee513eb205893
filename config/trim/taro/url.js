import { unreached } from 'trim/unreached'

export class TaroURL {
  constructor() {
    unreached('URL')
  }
}
export const TaroURLProvider = TaroURL
export const parseUrl = () => unreached('parseUrl')
