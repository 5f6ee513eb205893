import { checkDigit } from '../../src/shared/id-number'
import type { Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import { passFace } from '../testing/face'

let app: AskingApp
let children: object[] = []
beforeAll(async () => {
  app = await startAskingApp(['birth-register'], () => ({ body: { children } }))
})
afterAll(() => app.close())

interface Seen {
  readonly id: string
  readonly person: string
  readonly state: string
  readonly [field: string]: unknown
}
interface Family {
  readonly mine: readonly Seen[]
  readonly theirs: readonly Seen[]
  readonly invitations: readonly Seen[]
}

const get = async (who: Resident, url: string) => app.send('GET', url, { token: who.token })
const post = async (who: Resident, url: string, body: object) => app.send('POST', url, { token: who.token, body })
const family = async (who: Resident) => (await get(who, '/family')).body as unknown as Family
const code = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [status, body.error?.code]

const invite = async (by: Resident, name: string, change: object = {}) => {
  const body = { relation: 'mother', name, scopes: ['social-insurance'], months: 6, ...change }
  return (await post(by, '/family/invitations', body)).body
}
const accept = async (who: Resident, token: string) => {
  const face = await passFace(app, who, 'accept-invitation', token)
  return post(who, '/family/invitations/accepted', { of: token, face })
}

test('a mother lets her daughter act for her, and both see it', async () => {
  const daughter = await app.resident('周以宁', undefined)
  const mother = await app.resident('赵桂兰')
  const { token, ...asked } = await invite(daughter, ' 赵桂兰 ')
  expect(asked).toMatchObject({ name: '赵桂兰', relation: 'mother', state: 'open', until: '2027-05-23' })
  const opened = (await get(mother, `/family/invitation?token=${token}`)).body
  expect(opened).toMatchObject({ name: '周以宁', months: 6, until: '2027-05-23' })
  expect(['daughter', 'son']).toContain(opened.relation)

  const made = await accept(mother, token)
  expect(made).toMatchObject({ status: 200, body: { name: '周以宁', role: 'delegate', state: 'live' } })
  const [seen] = (await family(daughter)).mine
  expect(seen).toMatchObject({ person: mother.person, name: '赵桂兰', relation: 'mother', until: '2027-05-23' })
  expect((await family(mother)).theirs).toMatchObject([{ person: daughter.person, name: '周以宁', state: 'live' }])
  expect((await family(daughter)).invitations).toEqual([])
})

describe('an invitation', () => {
  test('works once', async () => {
    const [by, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
    const { token } = await invite(by, '赵桂兰')
    expect((await accept(mother, token)).status).toBe(200)
    expect(code(await get(mother, `/family/invitation?token=${token}`))).toEqual([409, 'INVITATION_USED'])
    expect(code(await accept(mother, token))).toEqual([409, 'INVITATION_USED'])
  })

  test('opened twice at one moment is accepted once', async () => {
    const [by, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
    const { token } = await invite(by, '赵桂兰')
    const both = await Promise.all([accept(mother, token), accept(mother, token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await family(by)).mine).toHaveLength(1)
  })

  test('opens for nobody of another name, and for nobody who made it', async () => {
    const [by, other] = [await app.resident('周以宁'), await app.resident('王五')]
    const { token } = await invite(by, '赵桂兰')
    expect(code(await get(other, `/family/invitation?token=${token}`))).toEqual([403, 'INVITATION_OTHER'])
    expect(code(await accept(other, token))).toEqual([403, 'INVITATION_OTHER'])
    expect(code(await get(by, `/family/invitation?token=${token}`))).toEqual([422, 'INVITATION_OWN'])
    expect((await family(by)).mine).toEqual([])
  })

  test('ends after three days, to the second', async () => {
    const [by, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
    const { token } = await invite(by, '赵桂兰')
    app.clock.pass(3 * 86_400_000 - 1000)
    expect((await get(mother, `/family/invitation?token=${token}`)).status).toBe(200)
    app.clock.pass(1000)
    expect(code(await get(mother, `/family/invitation?token=${token}`))).toEqual([410, 'INVITATION_EXPIRED'])
    expect((await family(by)).invitations).toMatchObject([{ state: 'expired' }])
  })

  test('taken back or declined opens for nobody', async () => {
    const [by, mother] = [await app.resident('周以宁'), await app.resident('赵桂兰')]
    const [first, second] = [await invite(by, '赵桂兰'), await invite(by, '赵桂兰')]
    expect((await post(by, '/family/revoked', { id: first.id })).status).toBe(200)
    expect((await post(mother, '/family/invitations/declined', { token: second.token })).status).toBe(200)
    for (const { token } of [first, second]) expect(code(await accept(mother, token))).toEqual([409, 'INVITATION_USED'])
    expect((await family(by)).invitations).toMatchObject([{ state: 'declined' }])
  })

  test('is for somebody else, for services there are, and few wait at once', async () => {
    const by = await app.resident('周以宁')
    const wrong = (change: object) => post(by, '/family/invitations', { relation: 'other', months: 3, ...change })
    expect(code(await wrong({ name: '周以宁', scopes: ['housing-fund'] }))).toEqual([422, 'DELEGATE_SELF'])
    expect(code(await wrong({ name: '赵桂兰', scopes: ['air'] }))).toEqual([400, 'INPUT_INVALID'])
    expect(code(await wrong({ name: '\u200b', scopes: ['housing-fund'] }))).toEqual([400, 'INPUT_INVALID'])
    for (let n = 0; n < 10; n++) await invite(by, '赵桂兰')
    expect((await invite(by, '赵桂兰')).error.code).toBe('TOO_MANY_INVITATIONS')
  })
})

test('nobody acts for whoever acts for them, by whichever way round', async () => {
  const [one, two, three] = [await app.resident('甲一'), await app.resident('乙二'), await app.resident('丙三')]
  await accept(two, (await invite(one, '乙二')).token)
  await accept(three, (await invite(two, '丙三')).token)
  expect(code(await accept(one, (await invite(two, '甲一')).token))).toEqual([422, 'DELEGATION_CIRCULAR'])
  const round = await invite(three, '甲一')
  expect(code(await accept(one, round.token))).toEqual([422, 'DELEGATION_CIRCULAR'])
  const [first] = (await family(one)).mine
  await post(two, '/family/revoked', { id: first?.id })
  expect((await accept(one, round.token)).status).toBe(200)
})

test('either side ends it, nobody else does, and once', async () => {
  const [by, mother, other] = [await app.resident('周以宁'), await app.resident('赵桂兰'), await app.resident('王五')]
  await accept(mother, (await invite(by, '赵桂兰')).token)
  const id = (await family(by)).mine[0]?.id
  expect(code(await post(other, '/family/revoked', { id }))).toEqual([404, 'NOT_FOUND'])
  expect((await post(mother, '/family/revoked', { id })).status).toBe(200)
  expect(code(await post(by, '/family/revoked', { id }))).toEqual([404, 'NOT_FOUND'])
  expect((await family(by)).mine).toMatchObject([{ state: 'revoked' }])
})

describe('a child by the register', () => {
  const child = (change: object = {}) => ({
    ...{ entry: 'Y990000001', name: '许知夏', birth: '2008-12-05', disputed: false },
    ...change,
  })
  const add = (who: Resident, entry = 'Y990000001') => post(who, '/family/children', { city: 'yunlan', entry })

  test('is theirs until the day before the child is 18', async () => {
    children = [child({ idNumber: idOf('20081205', '246') })]
    const parent = await app.resident('许明川')
    const listed = await get(parent, '/family/children?city=yunlan')
    expect(listed.body.children).toEqual([{ entry: 'Y990000001', name: '许知夏', birth: '2008-12-05', added: false }])
    expect((await add(parent)).body).toMatchObject({ role: 'guardian', relation: 'daughter', until: '2026-12-04' })
    expect((await get(parent, '/family/children?city=yunlan')).body.children).toMatchObject([{ added: true }])
  })

  test('whose number is no number of theirs is nobody’s', async () => {
    children = [child({ idNumber: idOf('20081206', '246') }), child({ idNumber: '990101200812052469' })]
    const parent = await app.resident('许明川')
    expect((await get(parent, '/family/children?city=yunlan')).body.children).toEqual([])
    expect(code(await add(parent))).toEqual([404, 'NOT_FOUND'])
  })

  test('is nobody’s by phone while guardians disagree, or once it has grown', async () => {
    children = [
      child({ idNumber: idOf('20081205', '246'), disputed: true }),
      child({ entry: 'Y990000005', idNumber: idOf('20081123', '246'), birth: '2008-11-23' }),
    ]
    const parent = await app.resident('许明川')
    expect(code(await add(parent))).toEqual([409, 'GUARDIANS_DISAGREE'])
    expect(code(await add(parent, 'Y990000005'))).toEqual([422, 'CHILD_GROWN'])
    expect((await family(parent)).mine).toEqual([])
  })

  test('two guardians each act; neither ends the other, and the child ends neither', async () => {
    const idNumber = idOf('20160229', '135')
    children = [child({ idNumber, birth: '2016-02-29' })]
    const [mother, father] = [await app.resident('李梅'), await app.resident('许明川')]
    await add(mother)
    await add(father)
    const id = (await family(mother)).mine[0]?.id
    expect(code(await post(father, '/family/revoked', { id }))).toEqual([409, 'GUARDIANS_DISAGREE'])
    const own = await app.resident('许知夏', idNumber)
    expect(code(await post(own, '/family/revoked', { id }))).toEqual([409, 'GUARDIAN_BY_LAW'])
    expect((await post(mother, '/family/revoked', { id })).status).toBe(200)
    expect((await family(father)).mine).toMatchObject([{ state: 'live', until: '2034-02-27' }])
  })
})

function idOf(birth: string, sequence: string): string {
  const first17 = `990101${birth}${sequence}`
  return first17 + checkDigit(first17)
}
