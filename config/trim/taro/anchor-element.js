import { TaroElement } from './element.js'
import { unreached } from 'trim/unreached'

export class AnchorElement extends TaroElement {
  constructor() {
    super()
    unreached('<a>')
  }
}
