import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Sql } from 'postgres'
import { readConfig } from '../../../../server/config'
import { migrationFolders } from '../../../../server/database/folders'
import { migrate, type MigrationFolder } from '../../../../server/database/migrate'
import { connect } from '../../../../server/database/sql'
import { root } from '../../../../server/files'
import { Audit } from '../../../../server/identity/audit'
import { People } from '../../../../server/identity/people'
import * as modules from '../../../../server/modules.gen'
import { emptyDatabase, type TestDatabase } from '../../../../server/testing/database'
import { checkDigit } from '../../../shared/id-number'
import type { MergeState } from '../contract/types'
import { renter, renterEntries, sealed } from './centre'
import { startHousingFund, type HousingFundHarness } from './harness'

const key = () => randomBytes(32).toString('base64')
const { keys, index } = readConfig({ FIELD_KEYS: `t1:${key()}`, INDEX_KEY: key() })
const asked = new Date('2026-11-22T10:00:00+08:00')
const idNumber = (first17: string) => first17 + checkDigit(first17)
const idNumbers = {
  sent: idNumber('99010119900101001'),
  accepted: idNumber('99010119900101002'),
  refused: idNumber('99010119900101003'),
  done: idNumber('99010119900101004'),
  late: idNumber('99010119900101005'),
} as const
type Who = keyof typeof idNumbers

let database: TestDatabase
let sql: Sql
let harness: HousingFundHarness
const people = new Map<Who, string>()
const personOf = (who: Who) => people.get(who) ?? ''
const actOf = new Map<Who, string>()

/** The migrations that the release before acts were sealed had. */
const formerFolders = (folder: string): MigrationFolder[] =>
  Object.entries({
    platform: ['server/database/migrations', '0001_platform.sql', '0002_missed_searches.sql'],
    'kit:acts': ['src/kits/acts/server/migrations', '0001_acts.sql'],
    'housing-fund': ['src/services/housing-fund/server/migrations', '0001_merges.sql', '0002_merges_are_acts.sql'],
  }).map(([id, [from = '', ...files]]) => {
    const to = path.join(folder, id.replace(':', '-'))
    fs.mkdirSync(to)
    for (const file of files) fs.copyFileSync(path.join(root, from, file), path.join(to, file))
    return { id, path: to }
  })

/** As the former release wrote a merge that has just been asked for. */
const formerMerge = async (who: Who) => {
  const actId = randomUUID()
  actOf.set(who, actId)
  await sql.begin(async (tx) => {
    await tx`
      insert into acts (city_id, act_id, kind, actor, subject, state, is_open, wish, outcome, request_id, asked_at, changed_at)
      values ('yunlan', ${actId}, 'housing-fund.merge', ${personOf(who)}, ${personOf(who)}, 'sent', true,
        ${tx.json({ into: renter.number })}, '{}', 'r1', ${asked}, ${asked})`
    await tx`
      insert into outbox (city_id, id, kind, payload, run_at, created_at)
      values ('yunlan', ${randomUUID()}, 'housing-fund.merge', ${tx.json({ city: 'yunlan', actId })}, ${asked}, ${asked})`
  })
}

const outcome = { caseNumber: 'HB20261122-0001', promisedBy: '2026-11-25' }

/** As the former release moved one, whose event it had done. */
const formerMove = async (who: Who, state: MergeState) => {
  const actId = actOf.get(who) ?? ''
  await sql`
    update acts set state = ${state}, is_open = ${state === 'accepted'}, changed_at = ${asked},
      outcome = outcome || ${sql.json(state === 'refused' ? {} : outcome)}
    where act_id = ${actId} and is_open`
  await sql`delete from outbox where payload->>'actId' = ${actId}`
}

/** What stands in plain of one act, or of all. */
const inPlain = (who?: Who) => sql`
  select wish, outcome from acts
  where (sealed is null or wish <> '{}' or outcome <> '{}') and ${who ? sql`act_id = ${actOf.get(who) ?? ''}` : sql`true`}`

let applied: string[]
beforeAll(async () => {
  database = await emptyDatabase()
  sql = connect(database.url)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-former-'))
  await migrate(sql, formerFolders(folder), asked)
  fs.rmSync(folder, { recursive: true })
  const known = new People(sql, keys, index, randomUUID, new Audit(sql, randomUUID))
  for (const [who, number] of Object.entries(idNumbers) as [Who, string][])
    people.set(who, await sql.begin((tx) => known.prove(tx, { name: '林晓雨', idNumber: number }, asked)))
  for (const who of ['sent', 'accepted', 'refused', 'done'] as const) {
    await formerMerge(who)
    if (who !== 'sent') await formerMove(who, 'accepted')
  }
  await formerMove('refused', 'refused')
  await formerMove('done', 'done')
  applied = await migrate(sql, migrationFolders(modules), new Date('2026-11-23T09:00:00+08:00'))
  harness = await startHousingFund({ database, config: { keys, index } })
})
afterAll(async () => {
  await sql?.end()
  await harness?.close()
})
beforeEach(() => {
  harness.centre.facts = { accounts: [renter, sealed], entries: renterEntries }
})

const signIn = async (who: Who) => {
  const resident = await harness.resident(idNumbers[who])
  expect(resident.person).toBe(personOf(who))
  return resident
}
const mergeOf = async (token: string) => (await harness.account(token)).body.merge
const askedOf = (who: Who) => harness.centre.asked('merge').filter((one) => one.idNumber === idNumbers[who])
const accepted = { state: 'accepted', caseNumber: 'HB20261122-0001', promisedBy: '2026-11-25', into: renter.number }

test('a database of the release before has what it lacks, kits first, and the table that acts came from is gone', async () => {
  const [sealing, merges] = ['kit:acts/0002_sealed.sql', 'housing-fund/0003_merges_go.sql']
  expect(applied).toEqual(expect.arrayContaining([sealing, merges]))
  expect(applied.indexOf(sealing)).toBeLessThan(applied.indexOf(merges))
  expect((await sql`select to_regclass('housing_fund_merge') as gone`)[0]).toEqual({ gone: null })
})

test('what was asked for and not yet done is done once, and the resident is told once', async () => {
  const resident = await signIn('sent')
  const actId = actOf.get('sent')
  expect(await mergeOf(resident.token)).toEqual({ actId, state: 'sent', into: renter.number, answerBy: '2026-11-25' })
  await harness.work()
  await harness.work()
  expect(askedOf('sent')).toEqual([{ requestId: actId, name: '林晓雨', idNumber: idNumbers.sent, into: renter.number }])
  expect(await mergeOf(resident.token)).toMatchObject({ actId, state: 'accepted', promisedBy: '2026-11-26' })
  expect(harness.messages(resident)).toHaveLength(1)
  expect(await sql`select kind from outbox`).toHaveLength(0)
})

test('what stands in plain is sealed within the hour, as it stood', async () => {
  expect(await inPlain()).toHaveLength(3)
  const before = await mergeOf((await signIn('done')).token)
  expect(before).toEqual({ ...accepted, state: 'done', actId: actOf.get('done') })
  const { outbox } = harness.app.app.context.ports
  await sql.begin((tx) => outbox.add(tx, { city: 'yunlan', kind: 'acts.seal-plain', payload: {} }))
  await harness.work()
  expect(await inPlain()).toEqual([])
  expect(await mergeOf((await signIn('done')).token)).toEqual(before)
})

test('what the department had taken is done when one account is left, and nobody is asked again', async () => {
  const { token } = await signIn('accepted')
  expect(await mergeOf(token)).toEqual({ ...accepted, actId: actOf.get('accepted') })
  harness.centre.facts = { accounts: [renter], entries: renterEntries }
  expect(await mergeOf(token)).toEqual({ ...accepted, state: 'done', actId: actOf.get('accepted') })
  expect(askedOf('accepted')).toEqual([])
})

test.each(['refused', 'done'] as const)('what was %s is so still', async (who) => {
  expect(await mergeOf((await signIn(who)).token)).toMatchObject({ actId: actOf.get(who), state: who })
  expect(askedOf(who)).toEqual([])
})

test('what a server of the release before writes while it is being replaced is read, and its event runs', async () => {
  await formerMerge('late')
  const resident = await signIn('late')
  expect(await mergeOf(resident.token)).toEqual({
    actId: actOf.get('late'),
    state: 'sent',
    into: renter.number,
    answerBy: '2026-11-25',
  })
  await harness.work()
  expect(askedOf('late')).toHaveLength(1)
  expect(await mergeOf(resident.token)).toMatchObject({ state: 'accepted', caseNumber: 'HB20261123-0417' })
  expect(await inPlain('late')).toEqual([])
  expect(harness.messages(resident)).toHaveLength(1)
})

test('what such a server says of an act that is sealed is seen', async () => {
  const { token } = await signIn('late')
  await formerMove('late', 'done')
  expect(await mergeOf(token)).toMatchObject({ state: 'done', ...outcome })
})

test('such a server never runs an act that it cannot read', async () => {
  const { token } = await signIn('refused')
  expect(await harness.merge(token, renter.number)).toMatchObject({ status: 200, body: { state: 'sent' } })
  const waiting = await sql<{ kind: string }[]>`select kind from outbox where payload ? 'actId'`
  expect(waiting.map(({ kind }) => kind)).toEqual(['housing-fund.merge.act'])
})

test('while a merge runs here, such a server cannot begin another of the same person', async () => {
  await expect(formerMerge('refused')).rejects.toMatchObject({ code: '23505', constraint_name: 'acts_running' })
})
