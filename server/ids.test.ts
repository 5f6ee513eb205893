import { idsBy } from './ids'

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('ids are UUIDs of version 7 that begin with the time and sort in the order of making', () => {
  let ms = Date.parse('2026-11-23T01:20:00Z')
  const newId = idsBy({ now: () => new Date(ms) })
  const ids = Array.from({ length: 3000 }, (_, index) => {
    if (index % 1000 === 0) ms++
    return newId()
  })
  expect(ids.filter((id) => !UUID_7.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  expect(parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)).toBe(Date.parse('2026-11-23T01:20:00.001Z'))
})
