jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))
import { keepOwnName, withoutOwnName } from '../own-name'
import { wipePersonal } from '../storage'

beforeEach(() => wipePersonal())

test.each([
  ['林**', '我叫林晓雨，公积金转走', '我叫#，公积金转走'],
  ['林**', '林 晓 雨', '#'],
  ['林**', '林·晓·雨 社保', '# 社保'],
  ['林**', '林', '林'],
  ['林**', '李晓雨的社保', '李晓雨的社保'],
  ['林*', '林雨和林业', '#和#'],
  ['阿*******', '阿依古丽·买买提 落户', '# 落户'],
  ['J*********', 'pension of John Smith', 'pension of #'],
  ['J*********', 'adj. of a pension', 'adj. of a pension'],
  ['*', '王', '王'],
])('of %s, %j is told as %j', (masked, said, told) => {
  keepOwnName(masked)
  expect(withoutOwnName(said)).toBe(told)
})

test('a stranger’s words are left alone, and so are those of whoever comes after the name was wiped', () => {
  expect(withoutOwnName('林晓雨')).toBe('林晓雨')
  keepOwnName('林**')
  keepOwnName(undefined)
  expect(withoutOwnName('林晓雨')).toBe('#')
  wipePersonal()
  expect(withoutOwnName('林晓雨')).toBe('林晓雨')
})
