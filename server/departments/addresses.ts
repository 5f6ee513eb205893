export interface DepartmentAddress {
  /** Base URL of the department's adapter. */
  readonly url: string
  readonly appId: string
  /** Shared secret that signs our calls. */
  readonly key: string
  /** How long one call may take, in ms; 3000 when absent. */
  readonly timeoutMs?: number
}

/** City → department → where it answers: the content of DEPARTMENTS_FILE. */
export type DepartmentAddresses = Readonly<Record<string, Readonly<Record<string, DepartmentAddress>>>>
