import { afterShown, colourBar, copy, nameBar, outcomeOf, shake } from '../device'
import { showWay } from '../way'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => {
  phone.opened.length = 0
  phone.refuses = {}
})

const settled = () => new Promise((resolve) => setImmediate(resolve))
const way = () => showWay({ lat: 28.7436, lng: 114.5016 }, '澜东服务厅', '澜东路 118 号')

describe('the way to a place', () => {
  test('is shown by the phone’s map, with name and address', async () => {
    expect(await way()).toBe('done')
    const place = { latitude: 28.7436, longitude: 114.5016, name: '澜东服务厅', address: '澜东路 118 号' }
    expect(phone.opened).toEqual([`map:${JSON.stringify(place)}`])
  })

  test('that somebody does not want after all is not pressed on them', async () => {
    phone.refuses.openLocation = { errMsg: 'openLocation:fail cancel' }
    expect(await way()).toBe('refused')
    expect(phone.opened).toEqual([])
  })

  test.each([{ errMsg: 'openLocation:fail not support' }, { errMsg: 'openLocation:fail' }, undefined])(
    'that the phone cannot show (%j) is an address to paste',
    async (failure) => {
      phone.refuses.openLocation = failure
      expect(await way()).toBe('copied')
      expect(phone.opened).toEqual(['copied:澜东服务厅 澜东路 118 号'])
    },
  )

  test('that cannot be copied either has come to nothing', async () => {
    phone.refuses = { openLocation: { errMsg: 'x:fail not support' }, setClipboardData: { errMsg: 'x:fail cancel' } }
    expect(await way()).toBe('impossible')
    phone.refuses = { openLocation: { errMsg: 'x:fail' }, setClipboardData: { errMsg: 'x:fail cancel' } }
    expect(await way()).toBe('failed')
  })
})

test('what is copied breaks anywhere: blanks are blanks, and nothing unseen is in it', async () => {
  await copy('3\u00a0个\u200b月\u00a0后')
  expect(phone.opened).toEqual(['copied:3 个月 后'])
})

test('the bar has name and colours, and a long buzz is felt', async () => {
  nameBar('公积金')
  colourBar('#ffffff', '#0b5d5b')
  shake()
  await settled()
  expect(phone.opened).toEqual(['title:公积金', 'bar:#ffffff on #0b5d5b', 'shaken'])
})

test('what comes after the screen comes, and not before', async () => {
  const then = jest.fn()
  afterShown(then)
  expect(then).not.toHaveBeenCalled()
  await settled()
  expect(then).toHaveBeenCalledTimes(1)
})

test.each(['deny', 'denied', 'user reject', 'CANCEL'])('“%s” is an owner who does not want to', (word) =>
  expect(outcomeOf({ errMsg: `x:fail ${word}` })).toBe('refused'),
)
test.each(['no permission', 'privacy is not agreed', 'not supported'])('“%s” is no failure but cannot be', (word) =>
  expect(outcomeOf({ errMsg: `x:fail ${word}` })).toBe('impossible'),
)
