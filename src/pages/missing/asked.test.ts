import fc from 'fast-check'
import { askedFor, wordsOf } from './asked'

test.each([
  ['services/passport/pages/renew/index', '', 'passport renew'],
  ['/pages/guide/matter/index', 'id-card-lost', 'id card lost'],
  ['services/bus/pages/bus/index', '', 'bus'],
  ['pages/index', '', ''],
  ['', '', ''],
])('%s %s meant: %s', (path, id, words) => expect(wordsOf(path, id)).toBe(words))

test('whatever an address says, what is shown of it is short and has nothing but letters, digits, hyphens and slashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (path) => {
      expect(askedFor(path)).toMatch(/^(?!\/)[\w/-]{0,80}$/)
      expect(wordsOf(path)).toMatch(/^[a-z ]*$/)
    }),
  )
})
