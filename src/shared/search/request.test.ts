import fc from 'fast-check'
import { requestOf } from './request'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: '', traditional: '', speech })
const request = (said: string) => requestOf(said, tables.speech)
const preface =
  '尊敬的领导您好，我是住在河边老楼里的普通市民，孩子在外地工作，家里只有我们两个老人，去窗口排过一次队没有问明白，打扰您了，'

test.each(['身份证丢了怎么补办', '公积金', 'lost id card', '您好，请问身份证丢了怎么补'])('%s is all request', (said) =>
  expect(request(said)).toBe(said),
)

test.each([
  ['身份证丢了怎么补办，要带什么材料', ''],
  ['户口迁到女儿那里要准备什么', '，盼复，谢谢'],
  ['关于退休后公积金一次提取的咨询', '，感谢您的解答'],
])('before “%s” a letter’s opening is left out, and its end', (said, end) =>
  expect(request(`${preface}${said}${end}`)).toContain(said),
)

test('an opening of a hundred characters goes, and with it the words that it happens to have', () => {
  const left = request(`${preface}户口迁到女儿那里要准备什么，谢谢`)
  expect(left).not.toMatch(/领导|孩子|窗口|谢谢/)
  expect(preface.length).toBeGreaterThan(55)
})

test('a story without a greeting stays whole', () => {
  const story = '我在电子厂上班，上个月手被机器压了，老板只给了两千块就不管了，现在还不能干活，这种算不算工伤'
  expect(request(story).replace(/，/g, '')).toBe(story.replace(/，/g, ''))
})

test('politeness and nothing else is read as it is', () => {
  const said = '尊敬的领导您好，感谢您，打扰了，谢谢您，辛苦了，谢谢，感谢'
  expect(request(said)).toBe(said)
})

test('whatever is typed, something of it is left, and no more than 400 characters', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 600, unit: fc.constantFrom(...'您好，谢感身份证丢了。尊敬a ') }),
      (said) => {
        const left = request(said)
        expect(left.length).toBeGreaterThan(0)
        expect(left.length).toBeLessThanOrEqual(400)
      },
    ),
  )
})
