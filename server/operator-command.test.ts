import { reasonOf } from './operator-command'

test.each([
  [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
  [new Error('PostgreSQL could not make its folder: could not write: No space left on device')],
])('a full disk is called so, with what to do', (error) => {
  expect(reasonOf(error)).toBe(
    `The disk is full (${error.message}): free some space, or set DATA_DIR to a folder on another disk.`,
  )
})

test('anything else says what it says', () => {
  expect(reasonOf(new Error('Set DATABASE_URL.'))).toBe('Set DATABASE_URL.')
  expect(reasonOf('odd')).toBe('odd')
})
