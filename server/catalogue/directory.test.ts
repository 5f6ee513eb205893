import type { Manifest, ServiceModule } from '../module'
import * as modules from '../modules.gen'
import { directoryOf } from './directory'

const [given] = modules.services
const manifest = given?.manifest as Manifest
const of = (...said: Partial<Manifest>[]) =>
  directoryOf(said.map((one) => ({ ...given, manifest: { ...manifest, ...one } }) as ServiceModule))

test('what is released or retired is told, a draft is not, nor what has no manifest', () => {
  const statuses = of({ status: 'draft' }, { status: 'released' }, { status: 'retired' }).map(({ status }) => status)
  expect(statuses).toEqual(['released', 'retired'])
  expect(directoryOf([{ ...given, manifest: undefined } as ServiceModule])).toEqual([])
})

test('a service is told with its first page, and with an official code where it has one', () => {
  const [plain] = of({ id: 'demo', pages: [{ ...manifest.pages[0]!, name: 'front' }], officialCode: undefined })
  expect(plain).toMatchObject({ id: 'demo', page: '/services/demo/pages/front/index', title: manifest.title })
  expect(plain).not.toHaveProperty('officialCode')
  expect(of({ officialCode: 'YL-1' })[0]).toMatchObject({ officialCode: 'YL-1' })
})

test.each([
  [{ level: 'admin' }, 'admin is none of none, wechat, realName'],
  [{ status: 'gone' }, 'gone is none of draft, released, retired'],
])('a manifest that says %j is refused', (said, message) => {
  expect(() => of(said as Partial<Manifest>)).toThrow(message)
})
