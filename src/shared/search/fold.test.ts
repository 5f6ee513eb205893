import fc from 'fast-check'
import { core, fold, MOST } from './fold'
import { speech } from './speech'
import { tablesOf } from './unpack'

const tables = tablesOf({ pinyin: '', traditional: '戶户證证補补', speech })
const folded = (said: string) => fold(said, tables.traditional)

test.each([
  ['補戶口', '补户口'],
  ['ＩＤ　Ｃａｒｄ', 'id card'],
  ['身 份 证', '身份证'],
  ['sfz  丢 了', 'sfz丢了'],
  ['nǚ ér', 'nv er'],
  ['lü lǜ', 'lv lv'],
  ['café!', 'cafe'],
  ['户口，迁移。', '户口迁移'],
  ['⼾口', '户口'],
  ['', ''],
  ['！？', ''],
])('%j is read as %j', (said, read) => expect(folded(said)).toBe(read))

test('what is read is read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (said) => {
      expect(folded(folded(said))).toBe(folded(said))
    }),
  )
})

test('so many characters are read and no more', () => {
  expect(folded('户'.repeat(MOST + 50))).toHaveLength(MOST)
})

test.each([
  ['请问怎么办理身份证', '身份证'],
  ['公积金需要什么材料', '公积金'],
  ['怎么办', '怎么办'],
  ['户口', '户口'],
])('of %s what is wanted is %s', (said, wanted) => expect(core(folded(said), tables.speech)).toBe(wanted))
