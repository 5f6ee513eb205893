import { createHash, randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'
import { readIdNumber } from '../../src/shared/id-number'
import { dayOf, toInstant } from '../../src/shared/days'
import { AppError } from '../errors'
import type { FaceOutcome, FaceQuestion, WechatFace } from '../wechat/face'
import type { WechatLinks } from '../wechat/links'
import type { Accounts } from './accounts'
import type { Identity, People } from './people'

/** What a check is for. */
export type FaceAct = 'delete-account' | 'accept-invitation' | 'show-number'

type Stored = 'waiting' | 'passed' | 'failed' | 'used'

/** A check as the phone sees it. */
export interface FaceCheck {
  readonly face: string
  readonly act: FaceAct
  readonly state: Stored | 'expired'
  readonly verifyId?: string
  readonly handOver?: string
  /** Opens the mini-program with it. */
  readonly link?: string
  readonly expiresAt: string
}

interface Row {
  readonly id: string
  readonly person: string
  readonly act: FaceAct
  readonly account: string | null
  readonly verifyId: string | null
  readonly state: Stored
  readonly expiresAt: Date
}

export interface FaceParts {
  readonly sql: Sql
  readonly accounts: Accounts
  readonly people: People
  readonly face: WechatFace
  readonly links: WechatLinks
  readonly newId: () => string
}

/** WeChat's own life of a verify_id; ours is no longer. */
const LIFE_MS = 3_600_000
/** Of the mini-program: takes up what a browser hands over. */
const PAGE = 'pages/people/face/index'

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/** Whether WeChat's face check knows this kind of id. The number must be a valid one. */
export const hasFaceId = (idNumber: string, now: Date): boolean => {
  const read = readIdNumber(idNumber, dayOf(now))
  return read.valid && read.kind === 'resident'
}

/** Face checks: begun for one act, passed by WeChat's word alone, spent once. */
export class Faces {
  constructor(private readonly parts: FaceParts) {}

  /**
   * @param of what the act is about, where there are several @param account whose phone it is
   * @throws AppError FACE_NOT_POSSIBLE | WECHAT_DOWN | …
   */
  async begin(
    { person, account, act, of }: { person: string; account: string; act: FaceAct; of?: string },
    now: Date,
  ): Promise<FaceCheck> {
    const { accounts, newId, sql } = this.parts
    const identity = await this.identityOf(person, now)
    const { channel } = await accounts.get(account)
    const id = newId()
    const expiresAt = new Date(now.getTime() + LIFE_MS)
    const handOver = channel === 'h5' ? randomBytes(32).toString('base64url') : undefined
    // Before anything is stored: without a way there is nothing to wait for
    const link = handOver && (await this.parts.links.to({ page: PAGE, query: `token=${handOver}`, until: expiresAt }))
    const verifyId = handOver ? null : await this.parts.face.begin(await this.questionOf(id, account, identity))
    await sql`
      insert into face_checks (person, id, act, about, hand_over, account, verify_id, state, created_at, expires_at)
      values (${person}, ${id}, ${act}, ${of ? hashOf(of) : null}, ${handOver ? hashOf(handOver) : null},
        ${handOver ? null : account}, ${verifyId}, 'waiting', ${now}, ${expiresAt})`
    const made = { face: id, act, state: 'waiting' as const, expiresAt: toInstant(expiresAt) }
    return handOver && link ? { ...made, handOver, link } : { ...made, verifyId: verifyId ?? '' }
  }

  /** Goes on in the mini-program with what a browser began. @throws AppError NOT_FOUND | FACE_OTHER | FACE_EXPIRED … */
  async take(token: string, { person, account }: { person: string; account: string }, now: Date): Promise<FaceCheck> {
    const [row] = await this.parts.sql<Row[]>`${this.columns()} where hand_over = ${hashOf(token)}`
    if (!row) throw new AppError('NOT_FOUND')
    if (row.person !== person) throw new AppError('FACE_OTHER')
    const { channel } = await this.parts.accounts.get(account)
    // Only the mini-program has the check, and by its own openid
    if (channel !== 'weapp') throw new AppError('NOT_FOUND')
    if (row.expiresAt <= now || row.state !== 'waiting') throw new AppError('FACE_EXPIRED')
    const verifyId = await this.parts.face.begin(
      await this.questionOf(row.id, account, await this.identityOf(person, now)),
    )
    await this.parts.sql`
      update face_checks set account = ${account}, verify_id = ${verifyId}
      where person = ${person} and id = ${row.id} and state = 'waiting'`
    return { ...shown(row, now), verifyId }
  }

  async get(id: string, person: string, now: Date): Promise<FaceCheck> {
    return shown(await this.find(id, person), now)
  }

  /** Asks WeChat itself. @throws AppError NOT_FOUND | FACE_EXPIRED | FACE_PENDING | FACE_FAILED | WECHAT_DOWN */
  async confirm(id: string, person: string, now: Date): Promise<FaceCheck> {
    const { sql, people, face } = this.parts
    const row = await this.find(id, person)
    if (row.state === 'passed' && row.expiresAt > now) return shown(row, now)
    if (row.state === 'failed') throw new AppError('FACE_FAILED')
    if (row.state === 'used' || row.expiresAt <= now) throw new AppError('FACE_EXPIRED')
    if (!row.verifyId || !row.account) throw new AppError('FACE_PENDING')
    const question = await this.questionOf(id, row.account, await people.read(person))
    const outcome: FaceOutcome = await face.outcome(question, row.verifyId)
    if (outcome === 'pending') throw new AppError('FACE_PENDING')
    const [moved] = await sql<Row[]>`
      update face_checks set state = ${outcome} where person = ${person} and id = ${id} and state = 'waiting'
      returning id`
    if (outcome === 'failed') throw new AppError('FACE_FAILED')
    return moved ? { ...shown(row, now), state: 'passed' } : this.get(id, person, now)
  }

  /**
   * Spends a check that has passed for just this act: of two at once one gets it.
   * @throws AppError FACE_NEEDED where there is none, FACE_EXPIRED where it was spent, is late or of something else
   */
  async spend(
    face: string | undefined,
    { person, act, of }: { person: string; act: string; of?: string },
    now: Date,
  ): Promise<void> {
    if (!face) throw new AppError('FACE_NEEDED', { act })
    const { count } = await this.parts.sql`
      update face_checks set state = 'used'
      where person = ${person} and id = ${face} and act = ${act} and state = 'passed' and expires_at > ${now}
        and about is not distinct from ${of ? hashOf(of) : null}`
    if (count === 0) throw new AppError('FACE_EXPIRED')
  }

  /** What it was spent on was not done: it is good again. */
  async giveBack(face: string, person: string): Promise<void> {
    await this.parts.sql`
      update face_checks set state = 'passed' where person = ${person} and id = ${face} and state = 'used'`
  }

  private columns() {
    return this.parts.sql`
      select id, person, act, account, verify_id as "verifyId", state, expires_at as "expiresAt" from face_checks`
  }

  private async find(id: string, person: string): Promise<Row> {
    const [row] = await this.parts.sql<Row[]>`${this.columns()} where person = ${person} and id = ${id}`
    if (!row) throw new AppError('NOT_FOUND')
    return row
  }

  private async identityOf(person: string, now: Date): Promise<Identity> {
    const identity = await this.parts.people.read(person)
    if (!hasFaceId(identity.idNumber, now)) throw new AppError('FACE_NOT_POSSIBLE')
    return identity
  }

  private async questionOf(id: string, account: string, { name, idNumber }: Identity): Promise<FaceQuestion> {
    const openid = await this.parts.accounts.openidOf(account)
    return { openid, name, idNumber, number: id.replaceAll('-', '') }
  }
}

const shown = ({ id, act, state, expiresAt }: Row, now: Date): FaceCheck => ({
  face: id,
  act,
  state: expiresAt <= now && state !== 'used' ? 'expired' : state,
  expiresAt: toInstant(expiresAt),
})
