import fc from 'fast-check'
import { lastFour, mayBeCaseNumber, plainNumber } from '../rules/case-number'

const written = 'SZ20261119-0913'

test.each(['sz20261119-0913', ' SZ2026 1119—0913', 'ｓｚ２０２６１１１９－０９１３', 'SZ20261119\u22120913\u200b'])(
  '%s is looked for as the receipt has it',
  (typed) => expect(plainNumber(typed)).toBe(written),
)

test('what is looked for stays what it is, and nothing but blanks is dropped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => plainNumber(plainNumber(typed)) === plainNumber(typed)),
  )
  expect(plainNumber('云政 2026-1119号')).toBe('云政2026-1119号')
})

test.each([
  [written, true],
  ['9013456', true],
  ['SZ2026（1119）', false],
  ['', false],
  ['4417', false],
  ['修路灯办到哪了', false],
  ['9'.repeat(33), false],
])('%s may be a case number: %s', (number, may) => expect(mayBeCaseNumber(number)).toBe(may))

test.each([
  ['4417', '4417'],
  ['４４１７', '4417'],
  [' 44 17', '4417'],
  ['13800004417', '4417'],
  ['417', undefined],
  ['44170', undefined],
  ['abcd', undefined],
])('%s are the four digits %s', (typed, four) => expect(lastFour(typed)).toBe(four))
