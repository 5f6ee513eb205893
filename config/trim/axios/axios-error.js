// axios' error without what a console of its own would need: redacted copies, wrapped causes, codes of Node's network.
export default class AxiosError extends Error {
  constructor(message, code, config, request, response) {
    super(message)
    this.name = 'AxiosError'
    this.isAxiosError = true
    Object.assign(this, { code, config, request, response, status: response && response.status })
  }

  /** Without the request, which carries a session. */
  toJSON() {
    const { name, message, code, status } = this
    return { name, message, code, status }
  }
}

for (const code of ['ECONNABORTED', 'ETIMEDOUT', 'ERR_NETWORK', 'ERR_BAD_RESPONSE', 'ERR_BAD_REQUEST', 'ERR_CANCELED'])
  AxiosError[code] = code

/** No cause is ever wrapped here. */
export const getCauseStackIndex = () => -1
