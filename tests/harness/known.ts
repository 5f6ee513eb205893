import type { Resident } from '../../mock/resident'
import { operate } from './operate'
import { Phone } from './phone'

export const residentOf = async (id: string) => (await operate('resident', id)) as Resident

/** The phone of a resident, at a page that asked for their name and has it now. */
export async function knownAt(id: string, url: string): Promise<Phone> {
  const phone = new Phone().heldBy(id)
  const { name, idNumber } = await residentOf(id)
  phone.open(url)
  await phone.confirmName({ name, idNumber, code: () => operate('nameCode', id) })
  await phone.until(() => phone.route === url.split('?')[0])
  return phone
}
