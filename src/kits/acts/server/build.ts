import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../../../server/errors'
import { Gathered } from '../../../../server/gathered'
import type { Given, KitModule } from '../../../../server/module'
import type { Job, OutboxEvent } from '../../../../server/ports'
import type { Act, ActKind, Facts, Port, Running } from './port'
import { Acts, newest as newestOf, openAct, type Db, type Move, type Of } from './repository'
import { isOpen, predecessors } from './states'

type AnyKind = ActKind<string, Facts, Facts>

const FIRST_WAIT_MS = 5000
const HOUR_MS = 3_600_000
const LONGEST_WAIT_MS = HOUR_MS
/** For as long as a key is kept, a wish that was granted is that wish, and not another like it. */
const SAME_WISH_MS = 86_400_000
/** Rows of the release before that are sealed in one go. */
const MOST_AT_ONCE = 500

/** Servers of the release before, which cannot open what is sealed, know another. */
const eventOf = (kind: string) => `${kind}.act`

/** What says that it cannot be done, and not that nobody could be asked. */
const isPrecondition = (thrown: unknown) =>
  thrown instanceof AppError && !/^(DEPARTMENT_|BUSY|UNAVAILABLE)/.test(thrown.code)

const isKind = (one: unknown): one is AnyKind =>
  typeof one === 'object' && one !== null && 'kind' in one && 'next' in one && 'run' in one

/** An act that its own kind sends where the table does not lead would stand still for ever. */
function assertLeads({ kind, next, first }: AnyKind, state: string): void {
  if (!predecessors(next, state).includes(first)) throw new Error(`${kind} does not lead from ${first} to ${state}`)
}

/** The kinds of a service. @throws Error at the start where one is none, or is named for another service */
function kindsOf({ service, given }: Given): readonly AnyKind[] {
  const exported: readonly unknown[] = typeof given === 'object' && given !== null ? Object.values(given) : []
  return exported.map((one) => {
    if (!isKind(one)) throw new Error(`src/services/${service}/server/acts.ts exports what is no kind of act`)
    if (!one.kind.startsWith(`${service}.`)) throw new Error(`${one.kind} is declared in ${service}`)
    assertLeads(one, one.giveUp.state)
    return one
  })
}

/** Acts: stored once, run later, guarded by their table of states, told of when they have run. */
export const build: NonNullable<KitModule['build']> = ({ sql, people, outbox, messages, sealing }, services) => {
  const acts = new Acts(sealing)
  const kinds = new Map<string, AnyKind>(services.flatMap(kindsOf).map((kind) => [kind.kind, kind]))
  const newest = new Gathered((asked: readonly Of[]) => newestOf(sql, asked))
  const port: Port = {
    async begin<S extends string, W extends Facts, O extends Facts>(
      { kind, first, underway, about, runAt, giveUp }: ActKind<S, W, O>,
      { actId, caller: { actor, subject }, requestId, now }: Parameters<Port['begin']>[1],
      { city, wish, check }: { readonly city: string; readonly wish: W; readonly check?: () => Promise<void> },
    ) {
      const act = { city, actId, kind, actor, subject, about: about?.(wish) ?? '', state: first, wish, requestId }
      const known = async (db: Db) => {
        const found = (await acts.find<S, W, O>(db, act)) ?? (await acts.running<S, W, O>(db, act))
        if (found && found.actId !== actId && !isDeepStrictEqual(found.wish, wish)) throw new AppError(underway)
        return found
      }
      // The very wish may be what made it impossible: it was done under another key, whose answer was lost
      const achieved = async () => {
        const last = await acts.newest<S, W, O>(sql, act)
        const isIt = last && last.state !== giveUp.state && isDeepStrictEqual(last.wish, wish)
        return isIt && now.getTime() - last.askedAt.getTime() < SAME_WISH_MS ? last : undefined
      }
      let before = await known(sql)
      if (before) return before
      await check?.().catch(async (thrown: unknown) => {
        const done = isPrecondition(thrown) ? await achieved() : undefined
        if (!done) throw thrown
        before = done
      })
      if (before) return before
      return sql.begin(async (tx) => {
        const added = await acts.add<S, W, O>(tx, act, now)
        if (added) {
          await outbox.add(tx, { city, kind: eventOf(kind), payload: { city, actId }, runAt: runAt?.(wish, now) })
          return added
        }
        // Another came between the look and the writing
        const other = await known(tx)
        if (!other) throw new AppError('BUSY')
        return other
      })
    },
    async newest({ kind }, of) {
      const act = await newest.ask({ ...of, kind })
      return act && openAct(sealing, act)
    },
    all: ({ kind }, of) => acts.all(sql, { ...of, kind }),
    move: ({ next }, act, step, now) => acts.move(sql, act, moveOf(next, step), now),
    async underWay({ subject }) {
      const open = await acts.open(sql, subject)
      return open.flatMap((act) => {
        const shown = kinds.get(act.kind)?.shown?.(act)
        return shown ? [{ key: `${act.kind}:${act.actId}`, since: act.askedAt, ...shown }] : []
      })
    },
    isOpen: ({ next }, state) => isOpen(next, state),
  }

  const jobOf = (kind: AnyKind, { departments }: Pick<Running, 'departments'>): Job => {
    const { next, giveUp } = kind
    const end = (act: Act<string, Facts, Facts>, step: Parameters<typeof moveOf>[1], now: Date) =>
      sql.begin(async (tx) => {
        const moved = await acts.move(tx, act, moveOf(next, step), now)
        const message = moved && kind.message?.(moved)
        if (message) await messages.send(tx, message)
      })
    const standing = async (payload: OutboxEvent['payload']) => {
      const [city, actId] = [String(payload.city), String(payload.actId)]
      const act = await acts.find<string, Facts, Facts>(sql, { city, actId })
      return act?.state === kind.first ? act : undefined
    }
    return {
      retry: { firstMs: FIRST_WAIT_MS, longestMs: LONGEST_WAIT_MS, forMs: giveUp.afterMs },
      async run(payload, { now }) {
        const act = await standing(payload)
        if (!act) return
        const person = () => people.forAct(act, now)
        const step = await kind.run(act, { now, person, departments })
        assertLeads(kind, step.state)
        await end(act, step, now)
      },
      async givenUp(payload, { now }) {
        const act = await standing(payload)
        if (act) await end(act, { state: giveUp.state }, now)
      },
    }
  }

  const jobs = services.flatMap((service) =>
    kindsOf(service).flatMap((kind) => {
      const job = jobOf(kind, service.ports)
      return [eventOf(kind.kind), kind.kind, ...(kind.formerEvents ?? [])].map((event) => [event, job] as const)
    }),
  )
  const sealPlain: Job = {
    run: async () => void (await acts.sealPlain(sql, MOST_AT_ONCE)),
    repeats: { everyMs: HOUR_MS },
  }
  return { port, jobs: { ...Object.fromEntries(jobs), 'acts.seal-plain': sealPlain } }
}

function moveOf<S extends string>(
  next: { readonly [K in S]: readonly S[] },
  { state, outcome = {} }: { readonly state: S; readonly outcome?: Partial<Facts> },
): Move<S> {
  return { from: predecessors(next, state), state, isOpen: isOpen(next, state), outcome }
}
