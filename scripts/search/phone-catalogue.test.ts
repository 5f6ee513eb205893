import { manifest } from '../services/made-manifest'
import { readManifests } from '../services/manifests'
import { catalogueFingerprint, catalogueInput } from './phone-catalogue'

const title = { zh: '出国', en: 'Abroad' }
const abroad = { name: 'abroad', title, params: {}, words: ['出国玩'], guides: ['passport'] }
const wordsOf = (id: string, { matters }: ReturnType<typeof catalogueInput>) =>
  matters.find((matter) => matter.id === id)?.words

test('a matter that a released service does has its page and the page’s words, and stands for the service', () => {
  const input = catalogueInput([manifest('alive', 'released', [abroad])])
  expect(input.pages).toEqual({ passport: 'services/alive/pages/abroad/index' })
  expect(wordsOf('passport', input)).toEqual(expect.arrayContaining(['alive', '出国玩']))
  expect(wordsOf('alive', input)).toBeUndefined()
  expect(input.promised).toEqual(['alive', '出国玩'])
})

test('a service that no matter stands for is found by itself; a draft and a retired one are not', () => {
  const input = catalogueInput([manifest('alive', 'released'), manifest('gone', 'retired'), manifest('young', 'draft')])
  expect(input.pages).toEqual({ alive: 'services/alive/pages/main/index' })
  expect(wordsOf('alive', input)).toEqual(['alive'])
  expect([wordsOf('gone', input), wordsOf('young', input)]).toEqual([undefined, undefined])
})

test('another page or another word makes another catalogue, a draft none', () => {
  const manifests = readManifests()
  const prints = [
    manifests,
    [...manifests, manifest('alive', 'released')],
    [...manifests, manifest('alive', 'released', [abroad])],
  ].map(catalogueFingerprint)
  expect(new Set(prints).size).toBe(3)
  expect(catalogueFingerprint([...manifests, manifest('young', 'draft')])).toBe(prints[0])
})
