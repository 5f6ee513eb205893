import path from 'node:path'
import type { Resident } from '../../../../mock/resident'
import { operate } from '../../../../tests/harness/operate'
import { distFolder, Phone } from '../../../../tests/harness/phone'

const alone = path.join(distFolder, '../weapp-housing-fund')
const account = 'services/housing-fund/pages/account/index'

test('公积金 as a mini-program of its own: it opens, confirms the name and shows the balance', async () => {
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  const phone = new Phone(alone).heldBy('renter').open(account, 1001)
  await phone.confirmName({ name, idNumber, code: () => operate('nameCode', 'renter') })
  await phone.sees('11 月存了 1,536 元')
  await phone.tap('看能贷多少')
  await phone.sees('由它决定')
})
