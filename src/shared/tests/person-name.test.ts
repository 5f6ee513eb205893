import fc from 'fast-check'
import { tidyName } from '../person-name'

const name = '阿不都热合曼·买买提'

test.each([...'·•・･‧⋅．.∙●'])('a dot typed as %s is the register’s', (dot) => {
  expect(tidyName(`阿不都热合曼${dot}买买提`)).toBe(name)
  expect(tidyName(` 阿不都热合曼 ${dot} 买买提 `)).toBe(name)
})

test.each([
  [' 林 晓雨 ', '林晓雨'],
  ['\u200b林晓雨\ufeff', '林晓雨'],
  ['⽂⽔', '文水'],
  ['Ｊｏｈｎ　 Smith', 'John Smith'],
  ['J. R. Smith', 'J. R. Smith'],
  ['𠮷 野', '𠮷野'],
  ['䶮', '䶮'],
  ['   ', ''],
])('%j is %j', (typed, tidy) => expect(tidyName(typed)).toBe(tidy))

test('what is tidy stays as it is, whatever was typed', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'林晓雨·•・. \u200bJoＡ⽂𠮷') })
  fc.assert(fc.property(typed, (said) => expect(tidyName(tidyName(said))).toBe(tidyName(said))))
})
