import { generated } from './generate'
import type { Manifest } from './manifests'

const words = (zh: string) => ({ zh, en: zh })
const manifest = (id: string, status: Manifest['status']): Manifest => ({
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
  pages: [{ name: 'main', title: words('main'), params: {} }],
  redirects: { before: 'main' },
})

const made = generated([manifest('alive', 'released'), manifest('gone', 'retired'), manifest('young', 'draft')])
const file = async (name: string) => (await made)[name] ?? ''

test('a released service is everywhere', async () => {
  expect(await file('src/services.gen.ts')).toContain('services/alive')
  expect(await file('src/arrival.gen.ts')).toContain(
    '"services/alive/pages/before/index":"services/alive/pages/main/index"',
  )
  expect(await file('src/pages/home/services.gen.ts')).toContain('"alive"')
  expect(await file('src/pages/find/catalogue.gen.ts')).toContain('"alive":"services/alive')
})

test('a retired one is built no more; each of its paths leads to the page that says where to go', async () => {
  expect(await file('src/services.gen.ts')).not.toContain('gone')
  for (const page of ['main', 'before']) {
    expect(await file('src/arrival.gen.ts')).toContain(
      `"services/gone/pages/${page}/index":"pages/guide/index?service=gone"`,
    )
  }
  expect(await file('src/pages/guide/guides.gen.ts')).toContain('"retired":true')
  expect(await file('src/pages/home/services.gen.ts')).not.toContain('gone')
  expect(await file('src/pages/find/catalogue.gen.ts')).not.toContain('services/gone')
})

test('a draft is built, and found by nobody', async () => {
  expect(await file('src/services.gen.ts')).toContain('services/young')
  expect(await file('src/pages/home/services.gen.ts')).not.toContain('young')
  expect(await file('src/pages/guide/guides.gen.ts')).not.toContain('young')
})
