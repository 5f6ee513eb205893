import { randomUUID } from 'node:crypto'
import { addDays } from '../../src/shared/days'
import { birthOf, sexOf } from '../../src/shared/id-number'
import type { Answered, Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import type { Reply } from '../testing/http-server'
import { iAm, lastDayOfChildhood } from './kinship'

/** What a centre says of whoever it does not know. */
const basicRecord = { insurances: [], bills: [], gaps: [], elsewhere: [] }

let app: AskingApp
let reply: () => Reply
beforeAll(async () => {
  app = await startAskingApp(['social-insurance'], () => reply())
})
afterAll(() => app.close())
beforeEach(() => {
  app.asked.length = 0
  reply = () => ({ body: basicRecord })
})

const set = (at: string) => app.clock.pass(Date.parse(at) - app.clock.now().getTime())

interface Bond {
  readonly role?: 'delegate' | 'guardian'
  readonly until?: string
}
const bond = async (actor: Resident, subject: Resident, { role = 'delegate', until = '2027-05-23' }: Bond = {}) => {
  const id = randomUUID()
  await app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
    values (${actor.person}, ${subject.person}, ${id}, ${role}, 'mother', 'son', '{social-insurance}', '2020-01-01',
      ${until}::text::date)`
  return id
}
const record = (who: Resident, about?: Resident) =>
  app.send('GET', `/social-insurance/record?city=yunlan${about ? `&subject=${about.person}` : ''}`, {
    token: who.token,
  })
const code = ({ status, body }: Answered) => [status, body.error?.code, body.error?.why]

test('a delegate sees what the owner sees, and the centre is asked about the owner', async () => {
  const [son, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
  await bond(son, mother)
  const [theirs, own] = [await record(son, mother), await record(mother)]
  expect([theirs.status, theirs.text]).toEqual([200, own.text])
  expect(theirs.body.basis).toMatchObject({ birth: birthOf(mother.idNumber).slice(0, 7), sex: sexOf(mother.idNumber) })
  const { name, idNumber } = mother
  expect(app.asked.map(({ body }) => body)).toEqual([1, 2].map(() => ({ name, idNumber })))
})

test('both see in their own log that one acted for the other', async () => {
  const [son, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
  await bond(son, mother)
  await record(son, mother)
  const reads = async ({ token }: Resident, of = '') => (await app.send('GET', `/me/reads${of}`, { token })).body.reads
  const line = { by: 'other', service: 'social-insurance', purpose: 'social-insurance.record' }
  expect(await reads(mother)).toEqual([expect.objectContaining({ ...line, who: '周以宁' })])
  expect(await reads(son, '?of=others')).toEqual([expect.objectContaining({ who: '赵桂兰', by: 'self' })])
  expect(await reads(son)).toEqual([])
  expect(await reads(mother, '?of=others')).toEqual([])
})

test('the last day counts, and the next one does not', async () => {
  const [son, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
  await bond(son, mother, { until: '2026-11-24' })
  set('2026-11-24T23:59:59+08:00')
  expect((await record(son, mother)).status).toBe(200)
  set('2026-11-25T00:00:00+08:00')
  expect(code(await record(son, mother))).toEqual([403, 'DELEGATION_ENDED', 'expired'])
})

test('a guardian sees until the day before the child is 18', async () => {
  set('2026-12-04T23:59:59+08:00')
  const [parent, child] = [await app.resident('王晓岚'), await app.resident('李一诺')]
  await bond(parent, child, { role: 'guardian', until: lastDayOfChildhood('2008-12-05') })
  expect((await record(parent, child)).status).toBe(200)
  set('2026-12-05T00:00:00+08:00')
  expect(code(await record(parent, child))).toEqual([403, 'DELEGATION_ENDED', 'grown-up'])
  set('2026-11-23T09:20:00+08:00')
})

test.each([
  ['2008-12-05', '2026-12-04'],
  ['2008-02-29', '2026-02-27'],
  ['2006-03-01', '2024-02-29'],
  ['2010-02-28', '2028-02-27'],
  ['2002-02-28', '2020-02-27'],
])('born on %s one is a child until %s', (birth, last) => {
  expect(lastDayOfChildhood(birth)).toBe(last)
  // The day after it is the birthday, or the last of a February that has no such day
  expect(['02-28', birth.slice(5)]).toContain(addDays(last, 1).slice(5))
})

test('revoked while the centre thinks: nobody hears its answer', async () => {
  const [son, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
  const id = await bond(son, mother)
  const revoke = () => app.send('POST', '/family/revoked', { token: mother.token, body: { id } })
  reply = () => ({ body: basicRecord, after: revoke() })
  const answer = await record(son, mother)
  expect(code(answer)).toEqual([403, 'DELEGATION_ENDED', 'revoked'])
  expect(answer.text).not.toContain('insurances')
})

test('nothing is handed on: who acts for somebody does not act for those they act for', async () => {
  const [one, two, three] = [await app.resident('甲一'), await app.resident('乙二'), await app.resident('丙三')]
  await bond(one, two)
  await bond(two, three)
  expect(code(await record(one, three))).toEqual([403, 'NOT_YOURS', undefined])
})

test('who they are to me says who I am to them', () => {
  expect([iAm('mother', 'female'), iAm('mother', 'male'), iAm('wife', 'male'), iAm('other', 'female')]).toEqual([
    'daughter',
    'son',
    'husband',
    'other',
  ])
  for (const one of ['mother', 'wife', 'mother-in-law', 'grandmother'] as const)
    expect([iAm(iAm(one, 'female'), 'female'), one]).toEqual([one, one])
})
