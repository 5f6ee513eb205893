import { generated } from './generate'
import { manifest } from './made-manifest'
import type { ManifestPage } from './manifests'

const made = generated([manifest('alive', 'released'), manifest('gone', 'retired'), manifest('young', 'draft')])
const file = async (name: string) => (await made)[name] ?? ''

test('a released service is everywhere', async () => {
  expect(await file('src/services.gen.ts')).toContain('services/alive')
  expect(await file('src/arrival.gen.ts')).toContain(
    '"services/alive/pages/before/index":"services/alive/pages/main/index"',
  )
  expect(await file('src/pages/home/services.gen.ts')).toContain('"alive"')
})

test('each of its pages that has a chip stands on home, in its group; one that has none is refused', async () => {
  expect(await file('src/pages/home/matters.gen.ts')).toContain('"to":"services/alive/pages/main/index"')
  const page = { name: 'main', title: { zh: '一', en: 'one' }, params: {} }
  const chip = { group: 'around', order: 9, title: page.title }
  const of = (...pages: ManifestPage[]) => generated([manifest('alive', 'released', pages)])
  await expect(of(page)).rejects.toThrow('alive/service.json: a released service has a page with a chip on home')
  await expect(of({ ...page, chip: { ...chip, group: 'none' } })).rejects.toThrow('has no group "none"')
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
})

test('a draft is built, and found by nobody', async () => {
  expect(await file('src/services.gen.ts')).toContain('services/young')
  expect(await file('src/pages/home/services.gen.ts')).not.toContain('young')
  expect(await file('src/pages/guide/guides.gen.ts')).not.toContain('young')
})
