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

/** The migrations that the release before acts were kits had. */
const formerFolders = (folder: string): MigrationFolder[] =>
  Object.entries({
    platform: ['server/database/migrations', '0001_platform.sql', '0002_missed_searches.sql'],
    'housing-fund': ['src/services/housing-fund/server/migrations', '0001_merges.sql'],
  }).map(([id, [from = '', ...files]]) => {
    const to = path.join(folder, id)
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
      insert into housing_fund_merge
        (city_id, act_id, actor, subject, into_account, state, request_id, asked_at, changed_at)
      values ('yunlan', ${actId}, ${personOf(who)}, ${personOf(who)}, ${renter.number}, 'sent', 'r1', ${asked}, ${asked})`
    await tx`
      insert into outbox (city_id, id, kind, payload, run_at, created_at)
      values ('yunlan', ${randomUUID()}, 'housing-fund.merge-asked', ${tx.json({ city: 'yunlan', actId })}, ${asked}, ${asked})`
  })
}

/** As the former release moved one, whose event it had done. */
const formerMove = async (who: Who, state: MergeState) => {
  const actId = actOf.get(who) ?? ''
  const [caseNumber, promisedBy] = state === 'refused' ? [null, null] : ['HB20261122-0001', '2026-11-25']
  await sql`
    update housing_fund_merge set state = ${state}, case_number = ${caseNumber}, promised_by = ${promisedBy},
      changed_at = ${asked} where act_id = ${actId}`
  await sql`delete from outbox where payload->>'actId' = ${actId}`
}

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

test('a database of the release before has what it lacks, kits first', () => {
  expect(applied).toEqual(expect.arrayContaining(['kit:acts/0001_acts.sql', 'housing-fund/0002_merges_are_acts.sql']))
  expect(applied.indexOf('kit:acts/0001_acts.sql')).toBeLessThan(
    applied.indexOf('housing-fund/0002_merges_are_acts.sql'),
  )
})

test('every merge is an act, as it stood, and none is there twice', async () => {
  const acts = await sql`
    select kind, subject, state, is_open as "isOpen", wish, outcome, asked_at as "askedAt" from acts order by act_id`
  const outcome = { caseNumber: 'HB20261122-0001', promisedBy: '2026-11-25' }
  const act = (who: Who, isOpen: boolean, more: object) => ({
    kind: 'housing-fund.merge',
    subject: personOf(who),
    state: who,
    isOpen,
    wish: { into: renter.number },
    outcome: more,
    askedAt: asked,
  })
  expect(acts).toHaveLength(4)
  expect([...acts]).toEqual(
    expect.arrayContaining([
      act('sent', true, {}),
      act('accepted', true, outcome),
      act('refused', false, {}),
      act('done', false, outcome),
    ]),
  )
})

test('what was asked for and not yet done is done once, and the resident is told once', async () => {
  const resident = await signIn('sent')
  const actId = actOf.get('sent')
  expect(await mergeOf(resident.token)).toEqual({ actId, state: 'sent', into: renter.number })
  await harness.work()
  await harness.work()
  expect(askedOf('sent')).toEqual([{ requestId: actId, name: '林晓雨', idNumber: idNumbers.sent, into: renter.number }])
  expect(await mergeOf(resident.token)).toMatchObject({ actId, state: 'accepted', promisedBy: '2026-11-26' })
  expect(harness.messages(resident)).toHaveLength(1)
  expect(await sql`select kind from outbox`).toHaveLength(0)
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

test('what a server of the release before writes while it is being replaced is an act, and its event runs', async () => {
  await formerMerge('late')
  const resident = await signIn('late')
  expect(await mergeOf(resident.token)).toEqual({ actId: actOf.get('late'), state: 'sent', into: renter.number })
  await harness.work()
  expect(askedOf('late')).toHaveLength(1)
  expect(await mergeOf(resident.token)).toMatchObject({ state: 'accepted', caseNumber: 'HB20261123-0417' })
  expect(harness.messages(resident)).toHaveLength(1)
})

test('what such a server moves is moved, and what has ended stays ended', async () => {
  const state = async () => {
    const [act] = await sql`select state, is_open as "isOpen" from acts where act_id = ${actOf.get('late') ?? ''}`
    return act
  }
  await formerMove('late', 'done')
  expect(await state()).toEqual({ state: 'done', isOpen: false })
  await formerMove('late', 'accepted')
  expect(await state()).toEqual({ state: 'done', isOpen: false })
})

test('while a merge runs here, such a server cannot begin another of the same person', async () => {
  const { token } = await signIn('refused')
  expect(await harness.merge(token, renter.number)).toMatchObject({ status: 200, body: { state: 'sent' } })
  await expect(formerMerge('refused')).rejects.toMatchObject({ code: '23505', constraint_name: 'acts_running' })
})
