import { templatesOf, wechatData } from './message-templates'

const of = (field: string) => ({ demo: { required: { it: field }, optional: { more: 'thing9' } } })
const sent = (field: string, value: string) => wechatData(of(field), 'demo', { it: value })

test.each([
  ['thing1', '办'.repeat(20), '办'.repeat(21)],
  ['thing12', '𠮷'.repeat(20), '𠮷'.repeat(21)],
  ['name2', '阿'.repeat(10), '阿'.repeat(11)],
  ['phrase3', '正在办理中', '正在办理之中'],
  ['car_number1', '京A12345警', '京A123456警察'],
  ['character_string4', 'A-1 b~', '编号1'],
  ['number5', '-12.50', '12 元'],
  ['letter6', 'abC', 'abC1'],
  ['phone_number7', '+86(10)12-345', '12345 转 1'],
])('%s takes "%s" and refuses "%s"', (field, good, bad) => {
  expect(sent(field, good)).toEqual({ [field]: good, thing9: '-' })
  expect(() => sent(field, bad)).toThrow(/^demo\.it is (no|over) /)
})

test('what is missing, not declared or not known is refused by name', () => {
  expect(() => wechatData(of('thing1'), 'other', {})).toThrow('no message template other')
  expect(() => wechatData(of('thing1'), 'demo', {})).toThrow('demo needs it')
  expect(() => wechatData(of('thing1'), 'demo', { it: '' })).toThrow('demo needs it')
  expect(() => wechatData(of('thing1'), 'demo', { it: '好', odd: '1' })).toThrow('demo has no field odd')
  expect(() => sent('odd1', '好')).toThrow('demo.it: WeChat knows no field odd1')
  expect(wechatData(of('thing1'), 'demo', { it: '好', more: '多' })).toEqual({ thing1: '好', thing9: '多' })
})

test('modules declare each name once, with fields that WeChat has', () => {
  const messages = of('thing1')
  expect(templatesOf([{ id: 'a', messages }, { id: 'b' }])).toEqual(messages)
  expect(() =>
    templatesOf([
      { id: 'a', messages },
      { id: 'b', messages },
    ]),
  ).toThrow("b: the message template demo is another module's")
  expect(() => templatesOf([{ id: 'a', messages: of('thong1') }])).toThrow('a: demo has the field thong1')
})
