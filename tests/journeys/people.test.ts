import fs from 'node:fs'
import path from 'node:path'
import { knownAt as known, residentOf } from '../harness/known'
import { operate } from '../harness/operate'
import type { Phone } from '../harness/phone'

const family = 'pages/people/family/index'
const account = 'services/housing-fund/pages/account/index?city=yunlan'

beforeEach(() => operate('reset'))

/** Whether a picture of the built package is there, 5:4 as a chat shows it. */
const fiveToFour = (image: string) => {
  const png = fs.readFileSync(path.join(__dirname, '../../dist/weapp', image))
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  return width > 0 && width * 4 === height * 5
}

const nameOf = async (id: string) => (await residentOf(id)).name

/** The daughter asks her father for his housing fund; @returns her phone and the address in the card */
async function asked(): Promise<{ daughter: Phone; card: string }> {
  const daughter = await known('daughter', family)
  await daughter.sees('还没替谁办')
  await daughter.tap('邀请家人')
  await daughter.tap('爸爸')
  await daughter.type('身份证上的名字', await nameOf('retiree'))
  await daughter.tap('公积金')
  await daughter.tap('写好了，去发')
  await daughter.sees('邀请写好了')
  const { title, path: opens, imageUrl } = daughter.share() as Record<'title' | 'path' | 'imageUrl', string>
  expect(fiveToFour(imageUrl)).toBe(true)
  expect(title).toBe('想替你看公积金')
  expect(opens).toMatch(/^\/pages\/people\/invitation\/index\?token=[\w-]{43}$/)
  return { daughter, card: opens.slice(1) }
}

test('invited by a card, agreed to with the face, seen with the bar, withdrawn', async () => {
  const { daughter, card } = await asked()
  const father = await known('retiree', card)
  await father.sees('想替你办事')
  await father.sees('我同意女儿')
  await father.tap('同意，去刷脸')
  await father.sees('约 10 秒，确认是你')
  await father.tap('开始刷脸')
  await father.sees('能替你办了')

  daughter.open(family)
  await daughter.sees('我替谁办')
  await daughter.tap(new RegExp(`^爸爸 ${await nameOf('retiree')}`))
  await daughter.tap(/^看公积金/)
  await daughter.sees('替 爸爸 办')
  await daughter.sees('退休时全部取走')
  expect(daughter.log.sent.some((one) => /GET \/housing-fund\/account\?city=yunlan&subject=/.test(one))).toBe(true)

  father.open('pages/mine/reads/index')
  await father.sees(`${await nameOf('daughter')}替你`)
  father.open(family)
  await father.sees('谁替我办')
  await father.tap('收回')
  await father.sees('先留着')
  await father.tap('收回')
  await father.sees('收回了，现在看不到')

  daughter.open(family)
  await daughter.sees('收回了，现在看不到')
})

test('somebody else opens the card: nothing of it is told, and the right one still can', async () => {
  const { card } = await asked()
  const stranger = await known('renter', card)
  await stranger.sees('叫发的人再发一次')
  expect(stranger.text).not.toContain(await nameOf('daughter'))
  const father = await known('retiree', card)
  await father.sees('想替你办事')
})

test('a refused privacy guide stops the face alone', async () => {
  const { card } = await asked()
  const father = await known('retiree', card)
  father.state.privacy = 'refuses'
  await father.tap('同意，去刷脸')
  await father.tap('开始刷脸')
  await father.sees('没同意隐私指引，就不刷脸')
  father.back()
  await father.sees('想替你办事')
})

test('the next visit is one’s own: nobody is acted for unasked', async () => {
  const phone = await known('daughter', account)
  await phone.sees('账户余额')
  expect(phone.text).not.toContain('替 ')
})

test('a permit of Hong Kong: what cannot be done with the face is said beforehand, with the counter', async () => {
  const phone = await known('permit-hongkong', 'pages/people/deletion/index')
  await phone.sees('去窗口注销')
  expect(phone.text).not.toContain('先刷脸')
  await phone.tap('去窗口注销')
  await phone.sees('大多能用，少几样')
})

test('the account is deleted with the face and once more; the phone keeps nothing', async () => {
  const phone = await known('renter', 'pages/people/deletion/index')
  await phone.tap('注销，先刷脸')
  await phone.tap('开始刷脸')
  await phone.sees('刷脸过了，现在注销？')
  await phone.tap('注销，删掉')
  await phone.sees('注销了，都删了')
  expect([...phone.log.kept.keys()].filter((key) => /^(session|owner|mine:)/.test(key))).toEqual([])
})
