import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

/** Lets PostgreSQL say of whatever is written into a table what it says when it is in trouble itself. */
const inTrouble = async (table: string, code: string) => {
  await harness.sql.unsafe(`
    create or replace function in_trouble() returns trigger language plpgsql as $$
      begin raise exception 'in trouble' using errcode = '${code}'; end $$;
    create or replace trigger in_trouble before insert or update on ${table} execute function in_trouble()`)
}

test.each([
  ['the disk is full', '53100'],
  ['there is no memory', '53200'],
  ['there are too many connections', '53300'],
  ['it is being stopped', '57P01'],
  ['it has crashed', '57P02'],
  ['it is starting', '57P03'],
  ['it can only be read', '25006'],
])('where %s in the database (%s), an answer says when to come again, and is no fault of ours', async (_, code) => {
  await inTrouble('sessions', code)
  harness.wechat.add('openid-full', '林晓雨', '990101199806122227')
  const body = { channel: 'weapp', code: `openid-full:${code}` }
  const { status, body: told, headers } = await harness.send('POST', '/session', { body })
  expect([status, told.error.code]).toEqual([503, 'UNAVAILABLE'])
  expect(headers['retry-after']).toBe('5')
  expect(told.error).toMatchObject({ message: expect.any(String) as string, requestId: expect.any(String) as string })
})
