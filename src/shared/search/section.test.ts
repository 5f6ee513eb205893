import { sectionOf } from './section'

test.each([
  ['身份证丢了要带什么', 'needs'],
  ['迁户口要准备啥材料', 'needs'],
  ['what documents do I need', 'needs'],
  ['护照多少钱', 'fee'],
  ['办狗证收费吗', 'fee'],
  ['how much is a passport', 'fee'],
  ['护照多久能拿到', 'time'],
  ['几天能办好', 'time'],
  ['居民医保什么时候交', 'when'],
  ['过了时间还能交吗', 'when'],
  ['结婚证去哪办', 'where'],
  ['哪个部门管欠薪', 'where'],
  ['外地人能不能办居住证', 'who'],
  ['低保条件', 'who'],
  ['怎么转学', 'steps'],
  ['how do i renew my licence', 'steps'],
] as const)('%s asks for %s', (said, section) => expect(sectionOf(said)).toBe(section))

test.each(['公积金', '身份证丢了', '', 'sfz'])('%j asks for no section', (said) =>
  expect(sectionOf(said)).toBeUndefined(),
)

test('of two the plainer decides: what to bring is asked before where and how', () => {
  expect(sectionOf('怎么办，去哪，要带什么')).toBe('needs')
  expect(sectionOf('怎么办，多少钱')).toBe('fee')
})
