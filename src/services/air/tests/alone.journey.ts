import path from 'node:path'
import { operate } from '../../../../tests/harness/operate'
import { distFolder, Phone } from '../../../../tests/harness/phone'

const alone = path.join(distFolder, '../weapp-air')

beforeEach(() => operate('reset'))

test('空气和天气 as a mini-program of its own: it opens and answers without a name', async () => {
  const phone = new Phone(alone).open('services/air/pages/now/index', 1001)
  await phone.sees('现在出门')
  await phone.sees('望澜桥')
  expect(phone.log.sent).toEqual(['GET /air/now?city=yunlan'])
})
