import { firstOf } from './fault'

test.each([
  [[{ instancePath: '/fee', message: 'must be object' }, { instancePath: '/who' }], '/fee must be object'],
  [[{ instancePath: '/fee', message: 'must NOT', params: { additionalProperty: 'price' } }], '/fee must NOT (price)'],
  [[{ instancePath: '' }], 'is wrong'],
  [[], 'is wrong'],
  [null, 'is wrong'],
  [undefined, 'is wrong'],
])('%j is told as "%s"', (errors, told) => expect(firstOf(errors)).toBe(told))
