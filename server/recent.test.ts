import { Recent } from './recent'

test('keeps what was asked for last, and makes the rest anew', () => {
  const made: string[] = []
  const recent = new Recent<number>(2)
  const get = (key: string) => recent.get(key, () => made.push(key))
  get('a')
  get('b')
  get('a')
  get('c')
  expect(get('a')).toBe(1)
  get('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  expect(recent.size).toBe(2)
})

test('by weight: the longest unasked go until all fit, and what is too heavy is not kept', () => {
  const recent = new Recent<string>(10, (value, key) => value.length + key.length)
  recent.keep('a', '123')
  recent.keep('b', '123')
  recent.find('a')
  recent.keep('c', '1234')
  expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual(['123', undefined, '1234'])
  recent.keep('a', '1')
  recent.keep('d', '1')
  expect(recent.size).toBe(3)
  expect(recent.keep('e', 'x'.repeat(20))).toHaveLength(20)
  expect(recent.find('e')).toBeUndefined()
})
