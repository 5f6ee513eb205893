import fc from 'fast-check'
import { cleanSaid } from './said-clean'

test.each([
  ['  古琴 考级\n在哪 ', '古琴 考级 在哪'],
  ['ＳＦＺ 丢了', 'sfz 丢了'],
  ['护照！！！😀怎么办👨‍👩‍👧', '护照 怎么办'],
  ['身份证990101199806122227丢了', '身份证#丢了'],
  ['99010119980612222X 查社保', '# 查社保'],
  ['打138-0013-8000问', '打#问'],
  ['打１３８　００１３　８０００问', '打#问'],
  ['一三八零零一三八零零零是我', '#是我'],
  ['车牌京A·12345年检', '车牌#年检'],
  ['沪ad12345 年检', '# 年检'],
  ['发到 lin.xiaoyu@mail.example 里', '发到 # 里'],
  ['案号 ab12cd34ef', '案号 #'],
  ['身份证262.-🙂3', '身份证#'],
  ['一三八 零零一三 八零零零是我', '#是我'],
  ['一三八-零零一三-八零零零是我', '#是我'],
  ['壹叁捌零零壹叁捌零零零是我', '#是我'],
  ['一三8 00一三 八000是我', '#是我'],
  ['138 - 0013 - 8000 是我', '# 是我'],
  ['①③⑧⓪⓪①③⑧⓪⓪⓪是我', '#是我'],
  ['१३८००१३८००० 是我', '# 是我'],
  ['٠١٢٣٤٥٦٧٨ 是我', '# 是我'],
  ['卡 6222 0210 0112 3456 789 丢了', '卡 # 丢了'],
  ['粤B12345学 年检', '# 年检'],
  ['沪AD12345 年检', '# 年检'],
  ['一二三年级怎么报名', '一二三年级怎么报名'],
  ['12 岁的孩子 3 天', '12 岁的孩子 3 天'],
  ['\u202e身份证\u200b\u0000', '身份证'],
])('%j is kept as %j', (said, kept) => expect(cleanSaid(said)).toBe(kept))

test.each(['', '   ', '12345678', '😀😀', '？！', '13800138000 13900139000', '\u202e', '\ud83d'])(
  'nothing is kept of %j',
  (said) => expect(cleanSaid(said)).toBe(''),
)

test('a long story is cut to its first forty characters, and a number at the cut does not show in part', () => {
  expect(cleanSaid('澜'.repeat(100))).toBe('澜'.repeat(40))
  expect(cleanSaid(`${'澜'.repeat(38)}13800138000`)).toBe(`${'澜'.repeat(38)}#`)
  expect([...cleanSaid('𠮷'.repeat(100))]).toHaveLength(40)
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'身份证x X1234567890 -·@.é１２🙂\u202e\u0301') }),
)

test('whatever is said: no four digits in a row, nothing unseen, at most forty, and cleaned again it is the same', () => {
  fc.assert(
    fc.property(anything, (said) => {
      const kept = cleanSaid(said)
      expect(kept).not.toMatch(/\p{Nd}{4}/u)
      expect(kept).not.toMatch(/[\p{C}\p{M}@]/u)
      expect([...kept].length).toBeLessThanOrEqual(40)
      expect(cleanSaid(kept)).toBe(kept)
    }),
  )
})
