import type { ErrorCode } from '../../../../server/errors'
import type { ActContext, Caller, KnownPerson, StartedAct } from '../../../../server/ports'
import type { DepartmentPort, Message, UnderWay } from '../../../../server/module'

/** What was asked for, or what came of it: plain fields, kept with the act. */
export type Facts = { readonly [field: string]: string | number | boolean | null }

/** One act of one person, as it is stored. */
export interface Act<State extends string, Wish extends Facts, Outcome extends Facts> extends StartedAct {
  readonly city: string
  readonly state: State
  readonly wish: Wish
  /** What the department has said so far. */
  readonly outcome: Partial<Outcome>
  readonly askedAt: Date
  readonly changedAt: Date
}

/** What an act has at hand when it runs. */
export interface Running {
  readonly now: Date
  /** The subject, for the department; the read is in the audit log under the act's kind. */
  readonly person: () => Promise<KnownPerson>
  readonly departments: DepartmentPort<string>
}

export type Step<State extends string, Outcome extends Facts> = {
  readonly state: State
  readonly outcome?: Partial<Outcome>
}

/** A kind of act: its states, what runs, what the resident is told. `server/acts.ts` of a service exports them. */
export interface ActKind<State extends string, Wish extends Facts, Outcome extends Facts> {
  /** `<service>.<what>`; it is also the kind of its event and the purpose of its reads. */
  readonly kind: `${string}.${string}`
  /** Where an act may go from where it stands; a state that leads nowhere ends it. */
  readonly next: { readonly [S in State]: readonly State[] }
  readonly first: State
  /** What of, where a person may have one running of each thing rather than one of the kind. No name, no number. */
  readonly about?: (wish: Wish) => string
  /** Thrown where another act of this kind runs for the same person and thing, and asks for something else. */
  readonly underway: ErrorCode
  /** Asks the department. What it throws is tried again, later and later. */
  run(act: Act<State, Wish, Outcome>, tools: Running): Promise<Step<State, Outcome>>
  /** How long it is tried, and where it stands then. */
  readonly giveUp: { readonly afterMs: number; readonly state: State }
  /** When it runs; at once where absent. */
  readonly runAt?: (wish: Wish, now: Date) => Date
  /** What the person is told when it has run. */
  message?(act: Act<State, Wish, Outcome>): Message
  /** What its person sees of one that still runs, on home; none where absent. */
  shown?(act: Act<State, Wish, Outcome>): Omit<UnderWay, 'key' | 'since'>
  /** Kinds of events that an earlier release wrote for such acts. */
  readonly formerEvents?: readonly string[]
}

export interface Port {
  /**
   * Stores an act and has it run, both or neither. A repeat finds its own act, and the same wish the one that runs,
   * before `check` looks at anything; where the same wish was granted within a day, that act, not that it cannot be done.
   * @param check Preconditions: throws where it cannot be done
   * @throws AppError `underway` of the kind
   */
  begin<S extends string, W extends Facts, O extends Facts>(
    kind: ActKind<S, W, O>,
    context: ActContext<Caller<string, string>>,
    asked: { readonly city: string; readonly wish: W; readonly check?: () => Promise<void> },
  ): Promise<Act<S, W, O>>
  /** The person's newest act of this kind in a city, running or ended. */
  newest<S extends string, W extends Facts, O extends Facts>(
    kind: ActKind<S, W, O>,
    of: { readonly city: string; readonly subject: string },
  ): Promise<Act<S, W, O> | undefined>
  /** The person's acts of this kind in a city, running or ended, the newest first: a hundred at most. */
  all<S extends string, W extends Facts, O extends Facts>(
    kind: ActKind<S, W, O>,
    of: { readonly city: string; readonly subject: string },
  ): Promise<readonly Act<S, W, O>[]>
  /** Moves an act to a state it may go to; undefined where it stands elsewhere by now. */
  move<S extends string, W extends Facts, O extends Facts>(
    kind: ActKind<S, W, O>,
    act: Act<S, W, O>,
    step: Step<S, O>,
    now: Date,
  ): Promise<Act<S, W, O> | undefined>
  /** All that runs for a person, of every kind that is shown. */
  underWay(of: { readonly subject: string }): Promise<readonly UnderWay[]>
  /** Whether an act in this state still runs. */
  isOpen<S extends string>(kind: { readonly next: { readonly [K in S]: readonly S[] } }, state: S): boolean
}
