/** What crosses from the phone's realm (jsdom) to the backend's (Node): strings only, so that no object is of two realms. */
export interface Backend {
  /** One HTTP request to the server. */
  request(request: HttpRequest): Promise<HttpResponse>
  /** Something a tester does to the world: a code, a fault, the time; see `operations` of the environment. */
  operate(name: string, argument?: unknown): Promise<unknown>
  close(): Promise<void>
}

export interface HttpRequest {
  readonly method: string
  /** Path and query, without the base URL. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The backend as a test file sees it: set on `globalThis` by the environment. */
export interface Bridge {
  request(json: string): Promise<string>
  operate(json: string): Promise<string>
}
