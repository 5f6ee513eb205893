import { quoteOf } from '../quote'

test('six digits in two groups that stay together, the same for the same request', () => {
  const id = '019aae10-5c00-7000-8000-00000000c0de'
  expect(quoteOf(id)).toMatch(/^\d{3}\u00a0\d{3}$/)
  expect(quoteOf(id)).toBe(quoteOf(id))
  expect(quoteOf(id)).not.toBe(quoteOf('019aae10-5c00-7000-8000-00000000c0df'))
  expect(quoteOf('')).toBe('000\u00a0000')
})
