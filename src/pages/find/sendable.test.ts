import fc from 'fast-check'
import { sendable } from './sendable'

test.each([
  ['身份证丢了', '身份证丢了'],
  ['110101199806122229', ''],
  ['我的号 11010119980612222X 丢了', '我的号 丢了'],
  ['打 138 0013 8000 没人接', '打 没人接'],
  ['010-6512-3456', ''],
  ['1101  01   1998', ''],
  ['1234\ud8005678', ''],
  ['138\u200b0013\u200b8000 停机', '停机'],
  ['６２２２０２０２', ''],
  ['2024 年交了几个月', '2024 年交了几个月'],
  ['社保\ud800断了', '社保断了'],
  ['  a \n b ', 'a b'],
])('%j leaves the phone as %j', (typed, sent) => expect(sendable(typed)).toBe(sent))

test('whatever is typed: no five digits in a row, 400 characters at most, and it can be sent', () => {
  const check = fc.property(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.integer({ min: 10000 }),
    (text, number) => {
      const sent = sendable(`${text}${number}${text}`)
      expect(sent).not.toMatch(/\d{5}/)
      expect([...sent].length).toBeLessThanOrEqual(400)
      expect(() => encodeURIComponent(sent)).not.toThrow()
    },
  )
  fc.assert(check)
})
