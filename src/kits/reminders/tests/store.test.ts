import { granted, phone, refused, type Asked } from '../../../core/tests/fake-taro'
import { forgetReminder, remind, reminderOf, type Wish } from '../reminder-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

const TEMPLATE = 't-step-due'
const wish: Wish = { city: 'yunlan', event: 'newborn', step: 'hukou-newborn', on: '2026-12-01', due: '2026-12-03' }
const kept = { event: 'newborn', step: 'hukou-newborn', on: '2026-12-01', due: '2026-12-03' }

let answers: Record<string, (asked: Asked) => ReturnType<typeof granted>>
beforeEach(() => {
  phone.stored.clear()
  phone.stored.set('session', { v: 1, data: { token: 't', mark: 'm', level: 'wechat', expiresAt: '' } })
  phone.asked.length = 0
  phone.refuses = {}
  phone.subscribe = { [TEMPLATE]: 'accept' }
  answers = {}
  phone.answer = (asked) => answers[asked.method]?.(asked) ?? granted({ ...kept, remaining: 1, template: 'step-due' })
})

/** What was asked, in order: how, where, and with what. */
const sent = () =>
  phone.asked.map(({ method, url, data }) => {
    const { pathname, search } = new URL(url)
    return [
      method,
      pathname.replace(/^\/api/, '') + search,
      data === undefined ? undefined : (JSON.parse(data) as object),
    ]
  })
const grant = (result: string) => ['POST', expect.stringMatching(/grant/) as string, { template: 'step-due', result }]
const reminder = ['POST', '/reminders', wish]

test('a yes is told to the server, then what is wished for', async () => {
  expect(await remind(wish, TEMPLATE)).toBe('done')
  expect(sent()).toEqual([grant('accept'), reminder])
})

test.each(['reject', 'ban', 'filter'])('a no (%s) is told to the server, and nothing is wished for', async (answer) => {
  phone.subscribe = { [TEMPLATE]: answer }
  expect(await remind(wish, TEMPLATE)).toBe('refused')
  expect(sent()).toEqual([grant(answer)])
})

test.each<Record<string, string>>([{}, { [TEMPLATE]: 'acceptWithAudio' }])(
  'where WeChat gives no answer that we know (%j) nothing is sent',
  async (says) => {
    phone.subscribe = says
    expect(await remind(wish, TEMPLATE)).toBe('impossible')
    expect(sent()).toEqual([])
  },
)

test('where there is a yes already the day alone moves: nobody is asked again', async () => {
  phone.refuses.requestSubscribeMessage = { errMsg: 'x:fail' }
  expect(await remind(wish)).toBe('done')
  expect(sent()).toEqual([reminder])
})

test('what the server does not take has failed', async () => {
  answers.POST = () => refused(422, 'REMINDER_DAY_UNFIT')
  expect([await remind(wish), await remind(wish, TEMPLATE)]).toEqual(['failed', 'failed'])
})

test('a reminder is taken back for that event of that city, once the server knows', async () => {
  answers.DELETE = () => granted({})
  expect(await forgetReminder('yunlan', 'newborn')).toBe(true)
  expect(sent()).toEqual([['DELETE', '/reminders?city=yunlan&event=newborn', undefined]])
  answers.DELETE = () => refused(404, 'CITY_UNKNOWN')
  expect(await forgetReminder('yunlan', 'newborn')).toBe(false)
})

test('what will be sent of an event is found among those of the city', async () => {
  const other = { ...kept, event: 'marriage' }
  answers.GET = () => granted({ reminders: [other, kept] })
  expect(await reminderOf('yunlan', 'newborn')).toEqual(kept)
  expect(sent()).toEqual([['GET', '/reminders?city=yunlan', undefined]])
  answers.GET = () => granted({ reminders: [other] })
  expect(await reminderOf('yunlan', 'newborn')).toBeUndefined()
  answers.GET = () => refused(404, 'CITY_UNKNOWN')
  expect(await reminderOf('yunlan', 'newborn')).toBeUndefined()
})
