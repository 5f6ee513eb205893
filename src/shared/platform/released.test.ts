import fs from 'node:fs'
import path from 'node:path'
import { releaseOf, type Release } from '../../../tests/contracts/release'
import { contract, responses } from './whole'

const json = <T>(file: string) => JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../..', file), 'utf8')) as T
const { version } = json<{ version: string }>('package.json')

test('what phones of this version rely on is what is kept of it: npm run release:contracts', () => {
  const { endpoints } = json<Release>(`tests/contracts/released/${version}.json`)
  const ours = Object.entries(endpoints).filter(([name]) => name.startsWith('platform.'))
  const present = releaseOf(version, [{ id: 'platform', contract, responses }])
  expect(ours.length).toBeGreaterThan(10)
  expect(present.endpoints).toEqual(Object.fromEntries(ours))
})

/** Every description of a schema, those of what it holds with it. */
const descriptionsIn = (value: unknown): unknown[] => {
  if (!value || typeof value !== 'object') return []
  const own = Object.entries(value).filter(([key, inner]) => key === 'description' && typeof inner !== 'object')
  return [...own.map(([, text]) => text as unknown), ...Object.values(value).flatMap(descriptionsIn)]
}

test('whatever is described is described in words', () => {
  const described = descriptionsIn([
    Object.values(contract),
    Object.values(responses).map(({ response }: { response: unknown }) => response),
  ])
  expect(described.length).toBeGreaterThan(40)
  expect(described.filter((text) => !/^[^\n]*\p{L}{2,}[^\n]*$/u.test(String(text)))).toEqual([])
})
