import type { Resident } from './resident'

/** What a pretend department may look at: residents' facts and the time; nothing else. */
export interface DepartmentWorld {
  readonly residents: readonly Resident[]
  readonly city: string
  now(): Date
  /** The department's own memory in this world, such as merges asked for. Starts empty. */
  readonly memory: Map<string, unknown>
}

export type DepartmentAnswer =
  | { readonly status: 200; readonly body: object }
  /** A refusal with a reason of the department's own. */
  | { readonly status: 400 | 403 | 404 | 409 | 422; readonly body: { readonly code: string; readonly message: string } }

/** A pretend department: path of its protocol → answer. Signature, faults and logging are the world's. */
export interface DepartmentMock {
  readonly operations: Readonly<Record<string, (world: DepartmentWorld, request: never) => DepartmentAnswer>>
}
