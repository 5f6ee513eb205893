import { granted, phone, refused, type Asked } from '../../core/tests/fake-taro'
import { visit } from '../../core/tab'
import { beginFace, lookFace, takePassed, useFace, wantFace } from './face-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../core/tests/fake-taro'))

const check = { face: 'f-1', act: 'delete-account', state: 'waiting', verifyId: 'v-1', expiresAt: '' }
const paths = () => phone.asked.map(({ url }) => new URL(url, 'http://x').pathname.replace('/api', ''))
const answers = (by: Readonly<Record<string, unknown>>) => {
  phone.answer = ({ url }: Asked) => {
    const path = new URL(url, 'http://x').pathname.replace('/api', '')
    const answer = by[path]
    return typeof answer === 'string' ? refused(403, answer) : granted(answer)
  }
}

beforeEach(() => {
  phone.stored.clear()
  phone.stored.set('session', { v: 1, data: { token: 't', mark: 'one', level: 'realName', expiresAt: '' } })
  Object.assign(phone, { privacy: undefined, face: 'done', faces: [], asked: [], opened: [] })
  answers({
    '/identity/face': check,
    '/identity/face/taken': check,
    '/identity/face/confirmed': { ...check, state: 'passed' },
  })
  wantFace({ act: 'delete-account', what: '注销你的账号' })
})

test('the server begins it, WeChat looks, the server confirms; then it is good for its act, once', async () => {
  await beginFace()
  expect(paths()).toEqual(['/identity/face', '/identity/face/confirmed'])
  expect(phone.faces).toEqual(['v-1'])
  expect(phone.opened.at(-1)).toBe('back')
  expect(takePassed('accept-invitation', 'token')).toBeUndefined()
  expect(takePassed('delete-account')).toBe('f-1')
  expect(takePassed('delete-account')).toBeUndefined()
})

test('the privacy guide is shown first, to whoever has not agreed; refusing begins nothing and breaks nothing', async () => {
  phone.privacy = 'refuses'
  await beginFace()
  expect([paths(), phone.faces, useFace.getState()]).toEqual([[], [], { busy: false, stopped: 'privacy' }])
  phone.privacy = 'agrees'
  await beginFace()
  expect(takePassed('delete-account')).toBe('f-1')
})

test('whoever leaves the camera has confirmed nothing', async () => {
  phone.face = 'leaves'
  await beginFace()
  expect([paths(), useFace.getState().stopped]).toEqual([['/identity/face'], 'left'])
  expect(takePassed('delete-account')).toBeUndefined()
})

test('what WeChat says no to is said, in the server’s words', async () => {
  answers({ '/identity/face': check, '/identity/face/confirmed': 'FACE_FAILED' })
  await beginFace()
  expect(useFace.getState().problem?.code).toBe('FACE_FAILED')
  expect(takePassed('delete-account')).toBeUndefined()
})

test('a browser hands the check over, looks until it is passed, and goes on', async () => {
  const { verifyId: _, ...inBrowser } = check
  const link = 'https://wxaurl.cn/1'
  answers({ '/identity/face': { ...inBrowser, handOver: 'token', link } })
  await beginFace()
  expect(useFace.getState()).toEqual({ busy: false, handed: { face: 'f-1', link } })
  expect(await lookFace('f-1')).toBe(true)
  answers({ '/identity/face': { ...inBrowser, state: 'passed' } })
  expect(await lookFace('f-1')).toBe(false)
  expect([takePassed('delete-account'), useFace.getState()]).toEqual(['f-1', { busy: false }])
})

test('what was handed over waits in the tab, until another check is wanted', async () => {
  const link = 'https://wxaurl.cn/1'
  const kept = visit<object>('face-handed')
  answers({ '/identity/face': { ...check, verifyId: undefined, handOver: 'token', link } })
  await beginFace()
  expect(kept.read()).toEqual({ face: 'f-1', link })
  wantFace({ act: 'show-number', what: '看身份证号' })
  expect([kept.read(), useFace.getState()]).toEqual([undefined, { busy: false }])
})

test('the mini-program takes up what a browser began, and does not do its act', async () => {
  await beginFace('token')
  expect(paths()).toEqual(['/identity/face/taken', '/identity/face/confirmed'])
  expect([useFace.getState().done, takePassed('delete-account')]).toEqual([true, undefined])
})
