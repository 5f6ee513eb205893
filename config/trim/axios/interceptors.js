// axios' list of interceptors, which stay for the life of the client: src/core/http/http.ts adds them once.
export default class InterceptorManager {
  constructor() {
    this.handlers = []
  }

  use(fulfilled, rejected, { synchronous = false, runWhen = null } = {}) {
    return this.handlers.push({ fulfilled, rejected, synchronous, runWhen }) - 1
  }

  eject(id) {
    this.handlers[id] = null
  }

  clear() {
    this.handlers = []
  }

  forEach(visit) {
    for (const handler of this.handlers) if (handler) visit(handler)
  }
}
