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
