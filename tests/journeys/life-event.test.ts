import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

beforeEach(() => operate('reset'))

const page = 'pages/guide/event/index'
const newborn = `${page}?id=newborn&city=yunlan`
const DAY_MS = 24 * 3600_000

interface Told {
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}
const messages = async () => (await operate('messages')) as Told[]
const jobs = () => operate('jobs')
const answered = (phone: Phone, path: string) => phone.log.answered.filter((one) => one.includes(path)).length
const asked = (phone: Phone, path: string) => phone.log.sent.filter((one) => one.includes(path))

/** A phone whose holder has a child of 20 days: the world stands at 23 November. */
async function born(on = '20261103', resident = 'renter'): Promise<Phone> {
  const phone = new Phone().heldBy(resident).open(newborn)
  await phone.type('出生日期', on)
  await phone.tap(/^就是/)
  await phone.sees(/孩子 \d+ 天大/)
  return phone
}

test('without a day: all steps in their order, each with its reason, to be ticked and read', async () => {
  const phone = new Phone().open(newborn)
  await phone.sees('孩子哪天出生')
  await phone.sees('一共 9 件')
  expect(phone.text.indexOf('做生育登记')).toBeLessThan(phone.text.indexOf('上户口'))
  expect(phone.text).not.toMatch(/还有 \d+ 天/)
  await phone.tick('做生育登记')
  await phone.sees('办了 1 件，还有 8 件')
  await phone.tap('看领出生证明带什么')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
})

test('a day gives each step its own: the nearest as a sentence, how long there is, what has time after it', async () => {
  const phone = await born()
  await phone.sees('孩子 20 天大，一共 9 件')
  await phone.sees('12月3日前上户口')
  await phone.sees('还有 10 天')
  // The child's insurance and subsidy, then the card and the parents' account
  await phone.sees('后面 4 件等着用')
  for (const text of ['2027年2月1日前', '2027年12月31日前', '不赶，随时能办']) await phone.sees(text)
  await phone.sees('2027 年节假日安排还没公布')
  expect(phone.text.indexOf('2027年2月1日前')).toBeLessThan(phone.text.indexOf('不赶，随时能办'))
  // The day stays on the phone: neither an address nor a request carries it
  expect(JSON.stringify(phone.share())).not.toMatch(/2026|1103/)
  expect(phone.log.sent.filter((one) => /2026|1103/.test(one))).toEqual([])
  await phone.tap('看上户口带什么')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
})

test('another day moves all, and what has passed says so', async () => {
  const phone = await born()
  await phone.sees('12月3日前上户口')
  await phone.tap('改')
  await phone.type('出生日期', '20261018')
  await phone.tap(/^就是/)
  await phone.sees('上户口晚了 5 天')
  await phone.sees('过了也给上')
  expect(phone.text).not.toContain('12月3日前')
  phone.open(newborn)
  await phone.sees('上户口晚了 5 天')
})

test('a tick stays, and moves on to the next; what was done before stands apart the next time', async () => {
  const phone = await born()
  await phone.tick('上户口')
  await phone.sees('12月3日前打疫苗建证')
  await phone.tick('打疫苗建证')
  await phone.sees('2027年2月1日前上少儿医保')
  await phone.tick('领出生证明')
  expect(phone.text).not.toContain('早就办好的')
  phone.open(newborn)
  await phone.sees('早就办好的')
  await phone.sees('9 件办好 3 件')
  await phone.sees('办好了，11月23日')
})

test('what is under way is kept for home, with its day', async () => {
  const phone = await born()
  await phone.sees('12月3日前上户口')
  const kept = () => JSON.stringify(phone.log.kept.get('under-way'))
  await phone.until(() => kept()?.includes('2026-12-03') ?? false)
  expect(phone.log.kept.get('under-way')).toMatchObject({
    data: {
      'life-event:newborn': {
        url: `/${page}?city=yunlan&id=newborn`,
        due: '2026-12-03',
        said: { zh: { title: '家里添了孩子', line: '12月3日前上户口' } },
      },
    },
  })
  await phone.tick('上户口')
  await phone.until(() => kept().includes('打疫苗建证'))
})

test('what an older release kept of ticks is still there', async () => {
  const phone = new Phone()
  phone.log.kept.set('life-event:newborn:done', { v: 1, data: ['birth-registration', 'birth-certificate'] })
  phone.open(newborn)
  await phone.sees('办了 2 件，还有 7 件')
})

describe('reminders', () => {
  /** The morning of 1 December comes. */
  const theDayComes = async () => {
    await operate('pass', 8 * DAY_MS)
    await jobs()
  }

  test('arrives on its day, once, and opens the plan', async () => {
    const phone = await born()
    await phone.tap('12月1日提醒我')
    await phone.until(() => asked(phone, 'POST /reminders').length > 0)
    await phone.until(() => phone.html.includes('switch--on'))
    await jobs()
    expect(await messages()).toEqual([])
    await theDayComes()
    const [message] = await messages()
    expect(message?.data).toMatchObject({ thing1: { value: '上户口' }, date2: { value: '2026年12月3日' } })
    await operate('pass', DAY_MS)
    await jobs()
    expect(await messages()).toHaveLength(1)
    phone.open(message?.page ?? '', 1014)
    await phone.sees('12月3日前上户口')
    // One yes bought one: the next is offered anew
    await phone.sees('12月3日提醒我')
    expect(phone.html).not.toContain('switch--on')
  })

  test('of what is done nothing arrives', async () => {
    const phone = await born()
    await phone.tap('12月1日提醒我')
    await phone.until(() => phone.html.includes('switch--on'))
    await phone.tick('上户口')
    await phone.until(() => answered(phone, 'DELETE /reminders') > 0)
    await theDayComes()
    expect(await messages()).toEqual([])
  })

  test('taken back by the switch; without a network the next time the page is opened', async () => {
    const phone = await born()
    await phone.tap('12月1日提醒我')
    await phone.until(() => phone.html.includes('switch--on'))
    phone.state.online = false
    await phone.tap('12月1日提醒我')
    await phone.until(() => !phone.html.includes('switch--on'))
    phone.state.online = true
    phone.open(newborn)
    await phone.until(() => answered(phone, 'DELETE /reminders') > 0)
    await theDayComes()
    expect(await messages()).toEqual([])
  })

  test('is learnt again by a phone that forgot it, so that it can be taken back', async () => {
    const phone = await born()
    await phone.tap('12月1日提醒我')
    await phone.until(() => phone.html.includes('switch--on'))
    phone.log.kept.delete('life-event:newborn:done')
    phone.open(newborn)
    await phone.type('出生日期', '20261103')
    await phone.tap(/^就是/)
    await phone.until(() => phone.html.includes('switch--on'))
    await phone.tap('12月1日提醒我')
    await phone.until(() => answered(phone, 'DELETE /reminders') > 0)
    await theDayComes()
    expect(await messages()).toEqual([])
  })

  test('moves with the day, and nobody is asked again', async () => {
    const phone = await born()
    await phone.tap('12月1日提醒我')
    await phone.until(() => phone.html.includes('switch--on'))
    phone.state.subscribe = () => Promise.reject(new Error('asked again'))
    await phone.tap('改')
    await phone.type('出生日期', '20261110')
    await phone.tap(/^就是/)
    await phone.sees('12月8日提醒我')
    await phone.until(() => answered(phone, 'POST /reminders') > 1)
    await theDayComes()
    expect(await messages()).toEqual([])
    await operate('pass', 7 * DAY_MS)
    await jobs()
    expect((await messages()).map(({ data }) => data.date2?.value)).toEqual(['2026年12月10日'])
  })

  test('WeChat’s owner says no: a sentence, nothing is kept, and the phone’s own calendar takes it', async () => {
    const phone = await born()
    phone.state.subscribe = () => Promise.resolve('reject')
    await phone.tap('12月1日提醒我')
    await phone.sees('微信没让发')
    expect(asked(phone, 'POST /reminders')).toEqual([])
    await phone.tap('把这天记进手机日历')
    await phone.sees('记好了')
    const [added] = phone.log.calls.filter(({ name }) => name === 'addPhoneCalendar')
    expect(added?.options).toMatchObject({
      title: '12月3日前上户口',
      startTime: Date.parse('2026-12-03T09:00:00+08:00') / 1000,
      alarmOffset: 2 * 86_400,
    })
  })

  test.each([
    ['will not', { errMsg: 'addPhoneCalendar:fail auth deny' }, '手机没让记'],
    ['has no such function', { errMsg: 'addPhoneCalendar:fail not support' }, '这台手机记不了'],
  ])('a phone that %s is said, and WeChat that does not ask', async (_, refusal, said) => {
    const phone = await born()
    phone.state.subscribe = () => Promise.reject(new Error('the main switch is off'))
    phone.state.refuses.addPhoneCalendar = refusal
    await phone.tap('12月1日提醒我')
    await phone.sees('微信现在发不了')
    await phone.tap('把这天记进手机日历')
    await phone.sees(said)
  })

  test('a server that is away: it says so, and a second tap does it', async () => {
    const phone = await born()
    phone.state.loses = (method) => method === 'POST'
    await phone.tap('12月1日提醒我')
    await phone.sees('没记上，再点一次')
    phone.state.loses = () => false
    await phone.tap('12月1日提醒我')
    await phone.until(() => phone.html.includes('switch--on'))
    await theDayComes()
    expect(await messages()).toHaveLength(1)
  })
})
