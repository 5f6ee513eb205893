import { createElement } from 'react'
import { Problem } from '../../../core/problem'
import { wipePersonal } from '../../../core/storage'
import { actFor, subjectNow, type Subject } from '../../../core/subject'
import { phone } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import { familyStore, type LoadedOf } from '../family-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

const mother: Subject = {
  person: 'p-1',
  name: '赵桂兰',
  called: { zh: '妈妈', en: 'your mother' },
  mark: { zh: '妈', en: '兰' },
  until: '2027-05-23',
}
const away = new Problem('OFFLINE', '', '')

beforeEach(() => {
  phone.stored.clear()
  phone.stored.set('session', { v: 1, data: { token: 't', mark: 'one', level: 'realName', expiresAt: '' } })
  actFor(undefined)
})

const screenOf = async () => {
  const asked: { city: string; subject?: string }[] = []
  let answer = async (query: { subject?: string }): Promise<string> => (query.subject ? 'hers' : 'mine')
  const store = familyStore<string>({
    key: 'fund:account',
    version: 1,
    ask: (query) => {
      asked.push(query)
      return answer(query)
    },
  })
  const seen: LoadedOf<string>[] = []
  const Screen = () => {
    seen.push(store.useLoaded('yunlan'))
    return null
  }
  const screen = await rendered(createElement(Screen))
  const fail = () => (answer = () => Promise.reject(away))
  return { asked, now: () => seen.at(-1), fail, screen, store }
}

test('a screen follows whom one acts for, and is never about one person and of another', async () => {
  const { asked, now, screen } = await screenOf()
  expect([now()?.value, now()?.subject]).toEqual(['mine', undefined])
  actFor(mother)
  await screen.settle()
  expect([now()?.value, now()?.subject]).toEqual(['hers', mother])
  expect(asked).toEqual([{ city: 'yunlan' }, { city: 'yunlan', subject: 'p-1' }])
})

test('of somebody else the phone keeps nothing; of oneself the last good answer', async () => {
  const { now, fail, screen, store } = await screenOf()
  actFor(mother)
  await screen.settle()
  expect([...phone.stored.keys()].filter((key) => key.startsWith('mine:'))).toEqual(['mine:one:fund:account:yunlan'])
  fail()
  await store.load('yunlan')
  await screen.settle()
  expect([now()?.phase, now()?.problem]).toEqual(['failed', away])
  actFor(undefined)
  await store.load('yunlan')
  await screen.settle()
  expect([now()?.phase, now()?.value, now()?.problem]).toEqual(['ready', 'mine', away])
})

test('whoever signs out acts for nobody any more', () => {
  actFor(mother)
  wipePersonal()
  expect(subjectNow()).toBeUndefined()
})
