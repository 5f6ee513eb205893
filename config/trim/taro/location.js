import { unreached } from 'trim/unreached'

export class Location {
  constructor() {
    unreached('location')
  }
}
