import { isOlder } from './version'

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.1.1', true],
  ['0.1.1', '0.1.0', false],
  ['0.9.9', '0.10.0', true],
  ['0.10.0', '0.9.9', false],
  ['1.0.0', '0.9.9', false],
  ['1.2.3', '2.0.0', true],
])('%s came before %s: %s', (a, b, older) => expect(isOlder(a, b)).toBe(older))
