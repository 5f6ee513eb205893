import { checkDigit } from '../../src/shared/id-number'
import type { Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import type { Reply } from '../testing/http-server'

let app: AskingApp
let reply: () => Reply
beforeAll(async () => {
  app = await startAskingApp(['social-insurance'], () => reply())
})
afterAll(() => app.close())
const bill = (month: string, paidOn?: string) => ({
  ...{ month, dueDay: `${month}-15`, employer: 100, personal: 50 },
  ...(paidOn ? { paidOn } : {}),
})
beforeEach(() => {
  app.asked.length = 0
  reply = () => ({ body: { insurances: [], gaps: [], elsewhere: [], bills: [bill('2026-10')] } })
})

interface Offers {
  readonly offers: readonly { readonly key: string; readonly [field: string]: unknown }[]
  readonly put: readonly object[]
}
const post = (who: Resident, url: string, body: object) => app.send('POST', url, { token: who.token, body })
const offers = async (who: Resident) =>
  (await app.send('GET', '/me/offers?city=yunlan', { token: who.token })).body as unknown as Offers
const agree = (who: Resident, purpose: string) => post(who, '/me/consents', { purpose })
const GAP = 'social-insurance.gap'

test('nobody is offered anything, and no department asked, without a consent', async () => {
  expect(await offers(await app.resident())).toEqual({ offers: [], put: [] })
  expect(app.asked).toEqual([])
})

test('with one there is the offer with its reason, and after "not me" never again, unless it is taken back', async () => {
  const resident = await app.resident()
  await agree(resident, GAP)
  const [offer] = (await offers(resident)).offers
  expect(offer).toMatchObject({
    key: `${GAP}:me:2026-10`,
    because: { zh: '因为10月没到账，来自社保中心' },
    purpose: GAP,
  })
  await post(resident, '/me/offers', { key: `${GAP}:me:2026-10`, answer: 'not-me' })
  reply = () => ({ body: { insurances: [], gaps: [], elsewhere: [], bills: [bill('2026-10'), bill('2026-09')] } })
  const after = await offers(resident)
  expect(after).toEqual({ offers: [], put: [{ key: `${GAP}:me`, answer: 'not-me' }] })
  await post(resident, '/me/offers', { key: `${GAP}:me`, answer: 'undo' })
  expect((await offers(resident)).offers).toHaveLength(1)
})

test('a consent withdrawn ends its offers; a department that is away takes nothing from the others', async () => {
  const parent = await app.resident()
  const child = await app.resident('许知夏', '99010120261112124' + checkDigit('99010120261112124'))
  await app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
    values (${parent.person}, ${child.person}, ${child.person}, 'guardian', 'daughter', 'mother', '{}', '2026-11-12', '2044-11-11')`
  await agree(parent, GAP)
  await agree(parent, 'platform.vaccine')
  reply = () => ({ status: 500 })
  const kinds = async () => (await offers(parent)).offers.map(({ kind }) => kind)
  expect(await kinds()).toEqual(['vaccine'])
  const [dose] = (await offers(parent)).offers
  expect(dose).toMatchObject({ person: child.person, title: { zh: '许知夏下一针 12月12日' } })
  const { reads } = (await app.send('GET', '/me/reads', { token: child.token })).body
  expect(reads[0]).toMatchObject({ by: 'other', purpose: 'platform.vaccine', who: parent.name })
  await post(parent, '/me/consents/withdrawn', { purpose: 'platform.vaccine' })
  expect(await kinds()).toEqual([])
})

test('what nobody declares cannot be answered', async () => {
  const { status } = await post(await app.resident(), '/me/offers', { key: 'air.now:me:1', answer: 'never' })
  expect(status).toBe(404)
})
