import { knownAt, residentOf } from '../harness/known'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const family = 'pages/people/family/index'
const nameOf = async (id: string) => (await residentOf(id)).name

beforeEach(() => operate('reset'))

/** Asks somebody of this name for their housing fund, from the list of family. */
async function ask(phone: Phone, relation: string, name: string) {
  phone.open('pages/people/invite/index')
  await phone.tap(relation)
  await phone.type('身份证上的名字', name)
  await phone.tap('公积金')
  await phone.tap('写好了，去发')
}

/** @returns the address in the card */
async function cardOf(phone: Phone): Promise<string> {
  await phone.sees('邀请写好了')
  return (phone.share() as { path: string }).path.slice(1)
}

async function agree(phone: Phone) {
  await phone.tap('同意，去刷脸')
  await phone.tap('开始刷脸')
}

test('oneself, one’s own card, a card twice, and a circle: each a sentence, and nothing has changed', async () => {
  const daughter = await knownAt('daughter', family)
  await ask(daughter, '爸爸', await nameOf('daughter'))
  await daughter.sees('这是你自己，不用请')
  await ask(daughter, '爸爸', await nameOf('retiree'))
  const card = await cardOf(daughter)
  daughter.open(card)
  await daughter.sees('这是你自己发的')
  const father = await knownAt('retiree', card)
  await agree(father)
  await father.sees('能替你办了')
  father.open(card)
  await father.sees('这份邀请用过了')

  await ask(father, '女儿', await nameOf('daughter'))
  daughter.open(await cardOf(father))
  await agree(daughter)
  await daughter.sees('转一圈又回到你自己')
  daughter.open(family)
  await daughter.sees('我替谁办')
  expect(daughter.text).not.toContain('谁替我办')
})

test('an invitation that ran out, and guardians who disagree, say so with a way on', async () => {
  const daughter = await knownAt('daughter', family)
  await ask(daughter, '爸爸', await nameOf('retiree'))
  const card = await cardOf(daughter)
  await operate('pass', 3 * 24 * 3600_000)
  const father = await knownAt('retiree', card)
  await father.sees('叫发的人再发一次')
  const apart = await knownAt('apart', 'pages/people/child/index?city=yunlan')
  await apart.tap('加进来')
  await apart.sees('两位家长说的不一样')
})

test('a consent withdrawn on another phone between two steps: nothing is told, and the list says that it ended', async () => {
  const consents = 'pages/people/consents/index?city=qinghe'
  const one = await knownAt('driver', consents)
  await one.tap(/^社保要断了/)
  await one.tap('同意')
  await one.sees('1 项同意')
  const other = new Phone().heldBy('driver').open(consents)
  await other.sees('1 项同意')
  await other.tap('收回')
  await other.tap('收回，删掉')
  await other.sees('收回了')
  one.open('pages/people/offers/index?city=qinghe')
  await one.sees('现在没有要提醒的')
  one.open(consents)
  await one.sees('收回过的、到期的 1 项')
})
