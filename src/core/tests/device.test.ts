import { openPage, replacePage, startAt, goBack } from '../arrival/open-page'
import { toKnownPage } from '../arrival/not-found'
import { askToSend, copy, dial, exit, leaveFor, nameBar, outcomeOf } from '../device'
import { useLook } from '../look'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => {
  phone.opened.length = 0
  phone.refuses = {}
})

/** What follows an answer of the phone has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

const cancelled = (name: string) => ({ errMsg: `${name}:fail cancel` })
const undeclared = (name: string) => ({
  errMsg: `${name}:fail api scope is not declared in the privacy agreement`,
  errno: 112,
})

test.each([
  [cancelled('makePhoneCall'), 'refused'],
  [{ errMsg: 'navigateToMiniProgram:fail cancel' }, 'refused'],
  [{ errMsg: 'getLocation:fail auth deny' }, 'refused'],
  [{ errMsg: 'setClipboardData:fail', errno: 103 }, 'refused'],
  [{ errMsg: 'setClipboardData:fail', errno: 104 }, 'refused'],
  [undeclared('setClipboardData'), 'impossible'],
  [{ errMsg: 'makePhoneCall:fail not supported' }, 'impossible'],
  [new TypeError('Taro.requestSubscribeMessage is not a function'), 'impossible'],
  [{ errMsg: 'navigateTo:fail timeout' }, 'failed'],
  [undefined, 'failed'],
])('%j means %s', (failure, outcome) => expect(outcomeOf(failure)).toBe(outcome))

test('a call that is cancelled is nobody’s error and needs no words', async () => {
  phone.refuses.makePhoneCall = cancelled('makePhoneCall')
  expect(await dial('12329')).toBe('refused')
  expect(phone.opened).toEqual([])
})

test.each([undeclared('makePhoneCall'), { errMsg: 'makePhoneCall:fail' }, undefined])(
  'where the phone cannot dial (%j), the number is shown',
  async (failure) => {
    phone.refuses.makePhoneCall = failure
    expect(await dial('12329')).not.toBe('done')
    expect(phone.opened).toEqual(['shown:这里打不了，自己拨也行:12329'])
  },
)

test('where the phone cannot copy, the text is shown, in the language in use', async () => {
  phone.refuses.setClipboardData = undeclared('setClipboardData')
  useLook.setState({ language: 'en' })
  expect(await copy('719 354')).toBe('impossible')
  useLook.setState({ language: 'zh' })
  expect(phone.opened).toEqual(['shown:Not possible here, write it down:719 354'])
})

test('what the phone does is done, and nothing else is said', async () => {
  expect([await dial('12345'), await copy('a'), await leaveFor('wx1'), await goBack()]).toEqual(Array(4).fill('done'))
  expect(await replacePage('/a')).toBe('done')
  expect(await startAt('/b')).toBe('done')
  expect(phone.opened).toEqual(['tel:12345', 'copied:a', 'app:wx1', 'back', 'in place:/a', '/b'])
})

test('an answer about a message is WeChat’s word for it; none where it was not asked', async () => {
  phone.subscribe = { t1: 'ban' }
  expect(await askToSend('t1')).toBe('ban')
  expect(await askToSend('t2')).toBeUndefined()
  phone.refuses.requestSubscribeMessage = { errMsg: 'requestSubscribeMessage:fail No template data return' }
  expect(await askToSend('t1')).toBeUndefined()
})

test('a bar that cannot be named, a mini-program that cannot be left: the page goes on', async () => {
  phone.refuses = { setNavigationBarTitle: { errMsg: 'x:fail' }, exitMiniProgram: undefined }
  nameBar('近办')
  exit()
  await settled()
  expect(phone.opened).toEqual([])
})

describe('a page opens', () => {
  test('once for two quick taps, and again when it has opened', async () => {
    openPage('pages/a')
    openPage('pages/a')
    openPage('pages/b')
    await settled()
    openPage('pages/b')
    await settled()
    expect(phone.opened).toEqual(['/pages/a', '/pages/b'])
  })

  test('in place of the tenth, on which none can stand', async () => {
    phone.refuses.navigateTo = { errMsg: 'navigateTo:fail webview count limit exceed' }
    openPage('pages/a')
    await settled()
    expect(phone.opened).toEqual(['in place:/pages/a'])
  })

  test('or else a word is said, and the next tap tries again', async () => {
    phone.refuses.navigateTo = { errMsg: 'navigateTo:fail timeout' }
    openPage('pages/a')
    await settled()
    phone.refuses = {}
    openPage('pages/a')
    await settled()
    expect(phone.opened).toEqual(['said:没打开，再点一次', '/pages/a'])
  })

  test('though the phone never says how the one before came out', async () => {
    jest.useFakeTimers()
    openPage('pages/lost')
    jest.advanceTimersByTime(2000)
    openPage('pages/next')
    jest.useRealTimers()
    await settled()
    expect(phone.opened).toEqual(['/pages/lost', '/pages/next'])
  })
})

test('a lost page leads to help; where that cannot be fetched, to where one starts', async () => {
  phone.refuses.reLaunch = { errMsg: 'reLaunch:fail' }
  toKnownPage({ path: 'pages/never-was' })
  await settled()
  phone.refuses = {}
  toKnownPage({ path: 'pages/never-was' })
  await settled()
  expect(phone.opened).toEqual(['/pages/missing/index?asked=pages%2Fnever-was'])
})
