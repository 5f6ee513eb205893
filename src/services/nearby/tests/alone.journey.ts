import path from 'node:path'
import { distFolder, Phone } from '../../../../tests/harness/phone'

const alone = path.join(distFolder, '../weapp-nearby')

test('就近办 as a mini-program of its own: it opens with what is open, and leads to a place', async () => {
  const phone = new Phone(alone).open('services/nearby/pages/near/index', 1001)
  await phone.sees('先按区排')
  await phone.tap('澜东服务厅')
  await phone.sees('轮椅从东门进')
})
