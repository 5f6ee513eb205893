import type { Manifest, ManifestPage } from './manifests'

const words = (zh: string) => ({ zh, en: zh })

/** A manifest for tests: the least that one must say. */
export const manifest = (
  id: string,
  status: Manifest['status'],
  pages: readonly ManifestPage[] = [
    {
      name: 'main',
      title: words('main'),
      chip: { group: 'around', order: 9, title: words(id) },
      formerly: ['before'],
      params: {},
    },
  ],
): Manifest => ({
  id,
  title: words(id),
  promise: words('promise'),
  officialName: id,
  officialCode: '000',
  department: id,
  archetype: 'query',
  words: [id],
  level: 'none',
  cost: words('free'),
  time: words('now'),
  needs: [],
  next: [{ title: words('call'), phone: '12345' }],
  kits: [],
  status,
  pages,
})
