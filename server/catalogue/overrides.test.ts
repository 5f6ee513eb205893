import path from 'node:path'
import { root } from '../files'
import { overridden, type Override } from './overrides'
import { readJson, type Guide, type Section } from './typical'

const guide = readJson(path.join(root, 'config/cities/typical/guides/passport.json')) as Guide
const schema = readJson(path.join(root, 'config/cities/typical/guide.schema.json')) as {
  properties: { sources: { items: { properties: { of: { items: { enum: Section[] } } } } } }
}
const sections = schema.properties.sources.items.properties.of.items.enum
const ofCity = (override: Override) =>
  overridden(guide, override)
    .sources.filter(({ name }) => name === '本市提供')
    .flatMap(({ of }) => of)

test.each(sections)('what a city says of "%s" is the city’s, and no law stands behind it any more', (section) => {
  const override = { [section]: guide[section] } as Override
  expect(ofCity(override)).toEqual([section])
  const others = overridden(guide, override).sources.filter(({ name }) => name !== '本市提供')
  expect(others.flatMap(({ of }) => of)).not.toContain(section)
  expect(others.every(({ of }) => of.length > 0)).toBe(true)
})

test('what a city says of anything else leaves the sources as they are', () => {
  expect(overridden(guide, { phone: '12345' }).sources).toEqual(guide.sources)
})

test('the country’s few words are not said of what a city says otherwise; its own are', () => {
  expect(overridden(guide, { phone: '12345' }).headline).toEqual(guide.headline)
  const headline = { zh: '先打电话', en: 'Call first' }
  expect(overridden(guide, { needs: [] })).not.toHaveProperty('headline')
  expect(overridden(guide, { needs: [], headline }).headline).toEqual(headline)
})

test('a city that names its sources has just those', () => {
  const sources = [{ name: '云澜市规定', of: ['fee'] }] as unknown as Guide['sources']
  expect(overridden(guide, { fee: guide.fee, sources }).sources).toEqual(sources)
})
