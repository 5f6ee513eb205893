/** @jest-environment-options {"backend":"none"} */
import { Phone } from '../harness/phone'

test('home lists services', async () => {
  const phone = new Phone().open('pages/home/index')
  await phone.sees('公积金')
  console.log(phone.html)
})
