import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'

export interface TcpProxy {
  /** The same address, through the proxy. */
  readonly url: string
  /** Breaks every connection off and refuses new ones. */
  cut(): void
  /** Breaks every connection off, and takes new ones. */
  reset(): void
  /** Does so once, when the database has said something so many times more. */
  resetAfter(times: number): void
  /** Passes nothing on any more, and closes nothing. */
  freeze(): void
  close(): Promise<void>
}

/** Stands before a database, which can so be gone for one server alone. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<net.Socket>()
  let frozen = false
  let left = 0
  const reset = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('data', (chunk) => {
        if (one === far && --left === 0) reset()
        else if (!frozen) other.write(chunk)
      })
      one.on('error', () => undefined)
      one.on('close', () => {
        sockets.delete(one)
        if (!frozen) other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  const cut = () => {
    server.close()
    reset()
  }
  return {
    url: url.href,
    cut,
    reset,
    resetAfter: (times) => void (left = times),
    freeze: () => void (frozen = true),
    close: async () => cut(),
  }
}
