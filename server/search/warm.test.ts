import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../files'
import type { Platform } from '../platform-context'
import { warmSearches } from './warm'

test('a large list is built first; one that fails does not stop the others', async () => {
  const citiesDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cities-'))
  for (const city of ['yunlan', 'qinghe'])
    fs.cpSync(path.join(root, 'config/cities', city, 'city.json'), path.join(citiesDir, city, 'city.json'))
  fs.writeFileSync(path.join(citiesDir, 'yunlan/items.jsonl'), ' '.repeat(1 << 20))
  const asked: string[] = []
  const searches = async (city: string) => {
    asked.push(city)
    throw new Error(city)
  }
  const logged: unknown[] = []
  const log = { error: (line: unknown) => void logged.push(line) }
  const platform = { config: { citiesDir }, searches } as unknown as Pick<Platform, 'config' | 'searches'>
  await warmSearches(platform, log, 'large')
  expect(asked).toEqual(['yunlan'])
  await warmSearches(platform, log, 'all')
  fs.rmSync(citiesDir, { recursive: true })
  expect(asked).toEqual(['yunlan', 'qinghe', 'yunlan'])
  expect(logged).toHaveLength(3)
})
