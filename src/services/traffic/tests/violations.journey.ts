import { knownAt, residentOf } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'
import type { Phone } from '../../../../tests/harness/phone'

const list = 'services/traffic/pages/violations/index?city=yunlan'

beforeEach(() => operate('reset'))

const known = (id: string, url = list) => knownAt(id, url)

const sent = (phone: Phone, line: RegExp) => phone.log.sent.filter((one) => line.test(one))

interface Told {
  readonly page: string
  readonly data: { readonly character_string3: { value: string } }
}

test('what to pay by when, the points, the picture; disputed in their words, told of, and answered', async () => {
  const phone = await known('parents')
  await phone.sees('12月1日前要交')
  await phone.sees('另有 2 条等你看，最多 250 元、3 分')
  await phone.sees('1 分不一定：到那天 100 元还没交')
  expect(sent(phone, /photos/)).toEqual([])
  await phone.tap(/^没让行人/)
  await phone.sees('斑马线上有人走')
  await phone.until(() => phone.html.includes('data:image/'))
  await phone.tap('别的原因')
  await phone.sees('哪里不对')
  await phone.tap('交上去')
  await phone.sees('写一句哪里不对')
  await phone.type('想说的话', '救护车在后面，我让了路')
  await phone.tap('交上去')
  await phone.sees('异议收到了')
  await phone.sees('你说：救护车在后面，我让了路')
  await phone.tap('有了结果告诉我')
  await operate('jobs')
  const [message] = (await operate('messages')) as Told[]
  phone.open(message?.page ?? '', 1014)
  await phone.sees(`办件号 ${message?.data.character_string3.value}`)
  await phone.sees('11月30日前答复')
  await phone.tap('回到交通违法')
  await phone.sees('异议在核对')
  await operate('pass', 8 * 24 * 3600_000)
  await operate('jobs')
  phone.open(list)
  await phone.tap(/^没让行人/)
  await phone.sees('核对过了，没错')
  expect(phone.text).not.toContain('觉得不对，先提异议')
  expect(sent(phone, /^POST \/traffic\/disputes/)).toHaveLength(1)
})

test.each([
  ['renter', '1 辆车都没查到', '学习减 3 分'],
  ['retiring', '11月10日就该交', '2026年10月31日就该年检'],
  ['lorry', '先别开车', '看怎么学习、怎么考'],
  ['daughter', '先问是谁开的', '车是你的，看是谁开的'],
  ['newcomer', '没查到你的车和驾驶证', '家人的车'],
])('%s sees their own: %s', async (id, first, second) => {
  const phone = await known(id)
  await phone.sees(first)
  await phone.sees(second)
})

test('late: how it came to that, where it is paid, how to ask for time; under review it stands still', async () => {
  const phone = await known('retiring')
  await phone.sees('罚款 200 元，晚交加了 78 元，明天是 284 元')
  await phone.tap('看在哪交 278 元')
  await phone.sees('别点短信里的链接交')
  await phone.tap('关上')
  await phone.tap(/^没让行人/)
  await phone.sees('200 元 × 3% × 13 天')
  await phone.tap(/^一时交不起/)
  await phone.sees('批了才算')
  const other = await known('reviewing')
  await other.tap(/^没让行人/)
  await other.sees('11月16日起停着不加')
})

test('their car, somebody else drove: no picture, no dispute, words to send', async () => {
  const phone = await known('daughter')
  await phone.tap('看最早的一条')
  await phone.sees('照片给开车的人看')
  expect(phone.text).not.toContain('有异议')
  await phone.tap('复制一句话，发给开车的人')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'setClipboardData'))
  expect(sent(phone, /photos/)).toEqual([])
})

test('a plate: what is none, what is another’s, what is theirs', async () => {
  const phone = await known('parents')
  await phone.tap(/^查一块车牌/)
  await phone.type('车牌号', '云T8I27Q')
  await phone.tap('看在不在我名下')
  await phone.sees('不像车牌')
  await phone.type('车牌号', '云T30C51')
  await phone.tap('看在不在我名下')
  await phone.sees('这辆车不在你名下')
  await phone.type('车牌号', '云t·8k27q')
  await phone.tap('看在不在我名下')
  await phone.sees('是你的车，有 2 条没办完')
})

test('a violation of another person: said, with the way to their own', async () => {
  const other = await known('parents')
  await other.tap(/^没让行人/)
  await other.sees('斑马线上有人走')
  const [asked = ''] = sent(other, /^GET \/traffic\/violations\/[0-9a-f]{24}\?/)
  const [id] = /[0-9a-f]{24}/.exec(asked) ?? []
  const phone = await known('renter', `services/traffic/pages/violation/index?city=yunlan&id=${id}`)
  await phone.sees('你名下没有这一条')
  await phone.tap('回到交通违法')
  await phone.sees('1 辆车都没查到')
})

test('a father lets his daughter look: his fines under his name, no picture, nothing to dispute', async () => {
  const daughter = await known('daughter', 'pages/people/family/index')
  const { name } = await residentOf('retiring')
  await daughter.tap('邀请家人')
  await daughter.tap('爸爸')
  await daughter.type('身份证上的名字', name)
  await daughter.tap('交通违法')
  await daughter.tap('写好了，去发')
  await daughter.sees('邀请写好了')
  const { path } = daughter.share() as { path: string }
  const father = await known('retiring', path.slice(1))
  await father.tap('同意，去刷脸')
  await father.tap('开始刷脸')
  await father.sees('能替你办了')
  daughter.open(list)
  await daughter.tap(/^家人的车/)
  await daughter.tap(new RegExp(`^爸爸`))
  await daughter.sees('替 爸爸 办')
  await daughter.sees('11月10日就该交')
  expect(daughter.text).not.toContain('查一块车牌')
  await daughter.tap(/^超速/)
  await daughter.sees('照片只给本人看')
  expect(daughter.text).not.toContain('有异议')
})

test.each(['down', 'timeout', 'garbled'])('police that are %s later: the last known, with its age', async (fault) => {
  const phone = await known('parents')
  await phone.sees('12月1日前要交')
  await operate('pass', 3 * 3600_000)
  await operate('situation', { resident: 'parents', 'traffic-police': fault })
  phone.open(list)
  await phone.sees('交管局暂时没给新数据')
  await phone.sees('12月1日前要交')
})

test('police that are slow are waited for; down on the first visit: why, whom to call, and the way on', async () => {
  await operate('situation', { resident: 'renter', 'traffic-police': 'slow' })
  const slow = await known('renter')
  await slow.sees('1 辆车都没查到')
  await operate('situation', { resident: 'parents', 'traffic-police': 'down' })
  const phone = await known('parents')
  await phone.sees('交管局没有回应')
  await phone.sees('打 122 问违法')
  await operate('situation', { resident: 'parents' })
  await phone.tap('再试一次')
  await phone.sees('12月1日前要交')
})
