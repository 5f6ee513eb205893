import { withoutPersonal } from '../personal-numbers'

test.each([
  ['写给 lin.xiaoyu_1+x@mail.example-a.cn 吧', '写给 # 吧'],
  ['车牌粤B12345丢了', '车牌#丢了'],
  ['粤b·12345', '#'],
  ['京AD12345换证', '#换证'],
  ['粤B1234学的车', '#的车'],
  ['粤Z1234港过关', '#过关'],
  ['身份证110101199003074514', '身份证#'],
  ['11010119900307451X', '#'],
  ['11010119900307451 - x', '#'],
  ['电话 138-0013-8000 打不通', '电话 # 打不通'],
  ['卡号6222 0212 3456 7890', '卡号#'],
  ['尾号1234', '尾号#'],
  ['电话一三八零零一三八零零零', '电话#'],
  ['壹叁捌-○○-一三八', '#'],
])('“%s” is left as “%s”', (said, left) => expect(withoutPersonal(said)).toBe(left))

test.each(['身份证丢了', '3 个月', '123', '十一二三四五', '一二三四五六', '粤语考试', '京都', 'a@', '1 号线 2 口', ''])(
  '“%s” says nothing about anybody',
  (said) => expect(withoutPersonal(said)).toBe(said),
)

test('a word after a number stays: an x that begins one is no end of an id number', () => {
  expect(withoutPersonal('110101199003074514xray')).toBe('#xray')
  expect(withoutPersonal('110101199003074514 x')).toBe('#')
})

test('a plate with letters or digits behind it is none, a number in it is', () => {
  expect(withoutPersonal('粤Babcdefghi')).toBe('粤Babcdefghi')
})
