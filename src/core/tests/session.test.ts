import { ownerTag, forget, signedIn, signOut } from '../session/session'
import { onWipe, personalPersisted, persisted, wipePersonal } from '../storage'
import { publicStoreOf, storeOf } from '../store'
import { visit } from '../tab'
import { granted, phone, refused } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const session = (mark: string) => ({
  token: `token-${mark}`,
  mark,
  level: 'wechat',
  expiresAt: '2027-01-01T00:00:00+08:00',
})
const forgotten = jest.fn()
onWipe(forgotten)

beforeEach(() => {
  phone.stored.clear()
  phone.asked.length = 0
  phone.answer = () => granted(session('one'))
  forgotten.mockClear()
})

const signIns = () => phone.asked.filter(({ method }) => method === 'POST')

test('signing in asks WeChat for a code and keeps what the server gives', async () => {
  expect(ownerTag()).toBeUndefined()
  expect(await signedIn()).toBe('token-one')
  expect(signIns()).toMatchObject([
    { url: 'https://jinban.example/api/session', data: JSON.stringify({ channel: 'weapp', code: 'code-1' }) },
  ])
  expect(signIns()[0]?.header).not.toHaveProperty('Authorization')
  expect([await signedIn(), ownerTag()]).toEqual(['token-one', 'one'])
  expect(signIns()).toHaveLength(1)
})

test('all who wait at once share one signing in; after a failure it is tried anew', async () => {
  expect(await Promise.all([signedIn(), signedIn(), signedIn()])).toEqual(['token-one', 'token-one', 'token-one'])
  expect(signIns()).toHaveLength(1)
  forget('token-one')
  phone.answer = () => refused(403, 'WECHAT_REFUSED')
  await expect(signedIn()).rejects.toMatchObject({ code: 'WECHAT_REFUSED' })
  phone.answer = () => granted(session('one'))
  expect(await signedIn()).toBe('token-one')
})

test('a session that has ended leaves its owner’s copies', async () => {
  await signedIn()
  personalPersisted<string>('one', 'fund', 1).write('68,436.52')
  forget('token-one')
  expect(ownerTag()).toBeUndefined()
  await signedIn()
  expect(personalPersisted<string>('one', 'fund', 1).read()).toBe('68,436.52')
  expect(forgotten).not.toHaveBeenCalled()
})

test('where another person signs in on this phone, nothing of the one before is left', async () => {
  await signedIn()
  personalPersisted<string>('one', 'fund', 1).write('68,436.52')
  persisted<string>('look', 1).write('dark')
  persisted<string[]>('recent', 1).write(['housing-fund'])
  visit<string>('real-name').write('林晓雨')
  phone.answer = () => granted(session('two'))
  forget('token-one')
  expect(await signedIn()).toBe('token-two')
  expect([...phone.stored.keys()].sort()).toEqual(['look', 'owner', 'session'])
  expect(forgotten).toHaveBeenCalledTimes(1)
})

test('a phone of the release before, which kept no owner beside the session, is wiped for another person too', async () => {
  persisted<object>('session', 1).write(session('one'))
  personalPersisted<string>('one', 'fund', 1).write('68,436.52')
  phone.answer = () => granted(session('two'))
  forget('token-one')
  expect(await signedIn()).toBe('token-two')
  expect([...phone.stored.keys()].sort()).toEqual(['owner', 'session'])
})

test('signing out wipes what is personal at once, and ends the session on the server', async () => {
  await signedIn()
  personalPersisted<string>('one', 'fund', 1).write('68,436.52')
  persisted<string>('look', 1).write('dark')
  persisted<string[]>('recent', 1).write(['housing-fund'])
  visit<string>('real-name').write('林晓雨')
  phone.answer = () => granted({})
  await signOut()
  expect([...phone.stored.keys()]).toEqual(['look'])
  expect(visit<string>('real-name').read()).toBeUndefined()
  expect(phone.asked.at(-1)).toMatchObject({ method: 'DELETE', header: { Authorization: 'Bearer token-one' } })
  const before = phone.asked.length
  await signOut()
  expect(phone.asked).toHaveLength(before)
  expect(forgotten).toHaveBeenCalledTimes(2)
})

test('what stays is the phone’s own; whatever else is kept, now or by a later release, goes', () => {
  for (const key of ['look', 'city', 'clock', 'public:fund:figures:yunlan', 'words:yunlan'])
    persisted<string>(key, 1).write('stays')
  for (const key of ['session', 'owner', 'recent', 'guide:x', 'life-event:birth:done', 'sign-in', 'new', 'cityscape'])
    persisted<string>(key, 1).write('goes')
  wipePersonal()
  expect([...phone.stored.keys()].sort()).toEqual([
    'city',
    'clock',
    'look',
    'public:fund:figures:yunlan',
    'words:yunlan',
  ])
})

test('a store of screens is empty after a wipe, and the phone’s own is not', () => {
  const mine = storeOf(() => ({ name: '' }))
  const all = publicStoreOf(() => ({ name: '' }))
  mine.setState({ name: '林晓雨' })
  all.setState({ name: '公积金' })
  wipePersonal()
  expect([mine.getState(), all.getState()]).toEqual([{ name: '' }, { name: '公积金' }])
})
