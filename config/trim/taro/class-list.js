import { unreached } from 'trim/unreached'

export class ClassList {
  constructor() {
    unreached('classList')
  }
}
