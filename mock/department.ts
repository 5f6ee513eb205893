import type { Resident } from './resident'

/** What a pretend department may look at: residents, what its module knows of them, and the time; nothing else. */
export interface DepartmentWorld<Memory = undefined, Facts = undefined> {
  readonly residents: readonly Resident[]
  readonly city: string
  now(): Date
  /** What this mock has been told in this city since the world began, such as merges asked for. */
  readonly memory: Memory
  /** What `facts` of the module's `agency/residents.ts` says of somebody. */
  readonly factsOf: (resident: Resident) => Facts | undefined
}

export type DepartmentAnswer =
  | { readonly status: 200; readonly body: object }
  /** A refusal with a reason of the department's own. */
  | { readonly status: 400 | 403 | 404 | 409 | 422; readonly body: { readonly code: string; readonly message: string } }

/** Path of the protocol → answer. */
export type Operations<Memory, Facts> = Readonly<
  Record<string, (world: DepartmentWorld<Memory, Facts>, request: never) => DepartmentAnswer>
>

/** A value that a page may be opened with, and what a tester calls it. */
export interface Offer {
  readonly value: string
  readonly text: string
  /** Where it is, if only there. */
  readonly city?: string
}

/** What a department tells unasked, and where: below `/departments/<city>/<department>/` of our server. */
export interface Push {
  readonly path: string
  readonly body: object
}

interface Offering<Facts> {
  /** What it tells unasked when a situation begins. */
  readonly pushes?: (world: DepartmentWorld<undefined, Facts>) => readonly Push[]
  /** By a page parameter's name: what this department has that a tester may open. */
  readonly offers?: Readonly<Record<string, readonly Offer[]>>
}

export interface Forgetful<Facts> extends Offering<Facts> {
  readonly operations: Operations<undefined, Facts>
  readonly remembers?: undefined
}

export interface Remembering<Memory, Facts> extends Offering<Facts> {
  readonly operations: Operations<Memory, Facts>
  /** A memory in which nothing has happened yet. */
  readonly remembers: () => Memory
}

/**
 * What one module's pretend department answers, and what it keeps in mind. Signature, faults and logging are the world's.
 * `src/services/<id>/agency/mock.ts` exports one as `department`, or one by each department it asks as `departments`.
 */
export type DepartmentMock<Memory = undefined, Facts = undefined> = [Memory] extends [undefined]
  ? Forgetful<Facts>
  : Remembering<Memory, Facts>
