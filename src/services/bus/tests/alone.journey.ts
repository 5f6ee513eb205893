import path from 'node:path'
import { operate } from '../../../../tests/harness/operate'
import { distFolder, Phone } from '../../../../tests/harness/phone'

const alone = path.join(distFolder, '../weapp-bus')

beforeEach(() => operate('reset'))

test('公交到站 as a mini-program of its own: it opens at a stop and answers without a name', async () => {
  const phone = new Phone(alone).open('services/bus/pages/stop/index?stop=0014a', 1047)
  await phone.sees('这站别的车')
  expect(phone.log.sent).toEqual(['GET /bus/stop?city=yunlan&stop=0014a'])
})
